package org.fujinowa.selection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.documents.QrCode;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.selection.ReferenceAnswer;
import org.fujinowa.selection.ReferenceDetails;
import org.fujinowa.selection.ReferenceId;
import org.fujinowa.selection.ReferenceQuestion;
import org.fujinowa.selection.ReferenceReport;
import org.fujinowa.selection.ReferenceRow;
import org.fujinowa.selection.Relation;
import org.fujinowa.selection.service.ReferenceBook;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /selection/references?application=…: who is asked about an applicant, and what they say. */
@Named
@RequestScoped
public class ReferencesPage extends SelectionPage {

    @Inject
    private ReferenceBook book;

    @Inject
    private LinkAddress linkAddress;

    @Inject
    private Words words;

    @Inject
    private CurrentCaller caller;

    private @Nullable List<ReferenceRow> rows;
    private @Nullable ApplicationSheet applicant;
    private String code = "";

    @Override
    protected String act(String... button) {
        switch (button[0]) {
            case "ask" -> book.ask(asked());
            case "remind" -> book.remind(ReferenceId.of(button[1]));
            case "phone" -> book.byPhone(ReferenceId.of(button[1]), report(button[1]));
            case "declined" -> book.declined(ReferenceId.of(button[1]), parameter("why-" + button[1]));
            case "code" -> {
                code = book.code(ReferenceId.of(button[1])).code();
                return "";
            }
            default -> throw new NoSuchRecord("Reference");
        }
        return "selection.done." + button[0];
    }

    @Override
    protected String address() {
        return "references?application=" + application();
    }

    @Override
    protected String field(String rule, String... button) {
        return switch (rule) {
            case "selection.no-way-to-ask", "notification.bad-address" -> "mail";
            case "selection.phone-undated", "shared.not-a-date" -> "on-" + button[1];
            case "selection.answer-missing" -> "phone-" + button[1];
            default -> "";
        };
    }

    private ReferenceDetails asked() {
        return new ReferenceDetails(
                application(),
                getApplicant().details().name(),
                parameter("name"),
                Relation.valueOf(known(parameter("relation"), Relation.OTHER.name(), getRelations())),
                parameter("mail"),
                parameter("phone"),
                "EN".equals(parameter("language")) ? Language.EN : Language.JA);
    }

    private static String known(String typed, String otherwise, List<Relation> all) {
        return all.stream().map(Enum::name).filter(typed::equals).findFirst().orElse(otherwise);
    }

    private ReferenceReport report(String id) {
        return new ReferenceReport(
                getRows().stream()
                        .filter(row -> row.id().toString().equals(id))
                        .flatMap(row -> book.questions(row).stream())
                        .map(question -> new ReferenceAnswer(question.key(), parameter(question.key() + "-" + id)))
                        .toList(),
                day("on-" + id),
                parameter("by-" + id),
                "");
    }

    private static @Nullable LocalDate day(String field) {
        try {
            return parameter(field).isEmpty() ? null : LocalDate.parse(parameter(field));
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolation("shared.not-a-date");
        }
    }

    /** Everything that was asked about the applicant. */
    public List<ReferenceRow> getRows() {
        if (rows == null) {
            rows = book.about(application());
        }
        return rows;
    }

    /** About whom. */
    public ApplicationSheet getApplicant() {
        if (applicant == null) {
            applicant = book.applicant(application());
        }
        return applicant;
    }

    /** What that referee was asked. */
    public List<ReferenceQuestion> questions(ReferenceRow row) {
        return book.questions(row);
    }

    /** How a referee may know an applicant. */
    public List<Relation> getRelations() {
        return List.of(Relation.values());
    }

    /** In which languages a referee may be asked. */
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** An answer as people read it. */
    public String answer(ReferenceRow row, ReferenceQuestion question) {
        var text = row.report().to(question.key());
        return question.choice(text).map(words::of).orElse(text);
    }

    /** Who takes down what is said on the telephone: usually the one who is signed in. */
    public String getMe() {
        return caller.get().displayName();
    }

    /** A code that was just made; empty otherwise. */
    public String getCode() {
        return code;
    }

    /** The code as a picture to scan. */
    public String getQr() {
        return QrCode.svg(linkAddress.of(code));
    }

    /** Where the code leads in. */
    public String getAddress() {
        return linkAddress.of(code);
    }

    public String getId() {
        return application().toString();
    }
}
