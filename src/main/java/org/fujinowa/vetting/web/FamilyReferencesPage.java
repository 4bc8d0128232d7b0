package org.fujinowa.vetting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.documents.QrCode;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.web.Words;
import org.fujinowa.vetting.FamilyReferenceDetails;
import org.fujinowa.vetting.FamilyReferenceId;
import org.fujinowa.vetting.FamilyReferenceRow;
import org.fujinowa.vetting.FamilyReferenceState;
import org.fujinowa.vetting.RefereeAnswer;
import org.fujinowa.vetting.RefereeQuestion;
import org.fujinowa.vetting.RefereeReport;
import org.fujinowa.vetting.service.FamilyReferenceBook;
import org.jspecify.annotations.Nullable;

/** /vetting/references?family=…: who is asked about a family, and what they say. */
@Named
@RequestScoped
public class FamilyReferencesPage extends AskedFamily {

    @Inject
    private FamilyReferenceBook book;

    @Inject
    private LinkAddress linkAddress;

    @Inject
    private Words words;

    @Inject
    private CurrentCaller caller;

    private @Nullable List<FamilyReferenceRow> rows;
    private String code = "";

    @Override
    protected String act(String... button) {
        switch (button[0]) {
            case "ask" -> book.ask(asked());
            case "remind" -> book.remind(FamilyReferenceId.of(button[1]));
            case "phone" -> book.byPhone(FamilyReferenceId.of(button[1]), report(button[1]));
            case "declined" -> book.declined(FamilyReferenceId.of(button[1]), parameter("why-" + button[1]));
            case "code" -> {
                code = book.code(FamilyReferenceId.of(button[1])).code();
                return "";
            }
            default -> throw new NoSuchRecord("FamilyReference");
        }
        return "vetting.done.reference-" + button[0];
    }

    @Override
    protected String address() {
        return "references?family=" + family();
    }

    @Override
    protected String field(String rule, String... button) {
        return switch (rule) {
            case "vetting.reference.no-way-to-ask", "notification.bad-address" -> "mail";
            case "vetting.referee-lives-there",
                    "vetting.referee-is-kin",
                    "vetting.referee-checks",
                    "vetting.reference.asked-already" -> "name";
            case "vetting.reference.phone-undated", "shared.not-a-date" -> "on-" + button[1];
            case "vetting.reference.answer-missing" -> "phone-" + button[1];
            default -> "";
        };
    }

    private FamilyReferenceDetails asked() {
        return new FamilyReferenceDetails(
                family(),
                getHousehold(),
                parameter("name"),
                parameter("knows"),
                parameter("mail"),
                parameter("phone"),
                "EN".equals(parameter("language")) ? Language.EN : Language.JA);
    }

    private RefereeReport report(String id) {
        return new RefereeReport(
                book.questions().stream()
                        .map(question -> new RefereeAnswer(question.key(), parameter(question.key() + "-" + id)))
                        .toList(),
                day("on-" + id),
                parameter("by-" + id),
                "");
    }

    /** Everybody who was asked about the family. */
    public List<FamilyReferenceRow> getRows() {
        if (rows == null) {
            rows = book.about(family());
        }
        return rows;
    }

    /** How many have spoken for the family. */
    public long getFavourable() {
        return getRows().stream()
                .filter(row -> row.state() == FamilyReferenceState.ANSWERED && row.favourable())
                .count();
    }

    /** How many are asked for. */
    public int getAsked() {
        return book.asked(family());
    }

    /** How the family is called. */
    public String getHousehold() {
        return book.family(family()).name();
    }

    /** What is asked. */
    public List<RefereeQuestion> getQuestions() {
        return book.questions();
    }

    /** In which languages somebody may be asked. */
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** An answer as people read it. */
    public String answer(FamilyReferenceRow row, RefereeQuestion question) {
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

    public String getFamily() {
        return family().toString();
    }
}
