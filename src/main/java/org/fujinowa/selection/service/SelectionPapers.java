package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.documents.pdf.FormSheet;
import org.fujinowa.documents.pdf.FormSheet.Line;
import org.fujinowa.documents.pdf.FormSheet.Part;
import org.fujinowa.documents.pdf.Press;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.selection.CriterionRow;
import org.fujinowa.selection.RatingView;
import org.fujinowa.selection.ReferenceQuestion;
import org.fujinowa.selection.ReferenceRow;
import org.fujinowa.selection.SheetRow;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** The forms of selection on paper: what a referee is asked, which is what one notes on the telephone, and a rater's sheet; blank and filled in. */
@ApplicationScoped
@Transactional
public class SelectionPapers {

    private static final List<String> SCALE = List.of("1", "2", "3", "4", "5");

    private ReferenceBook references;
    private RatingDesk desk;
    private Press press;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected SelectionPapers() {}

    @Inject
    SelectionPapers(ReferenceBook references, RatingDesk desk, Press press, AuditTrail audit, Clock clock) {
        this.references = references;
        this.desk = desk;
        this.press = press;
        this.audit = audit;
        this.clock = clock;
    }

    /** The questionnaire about that applicant, to be filled in by hand: by the referee, or by whoever telephones. */
    @Requires(Permission.SELECT_APPLICANTS)
    public byte[] blankReference(ApplicationId application, Language language) {
        var texts = Texts.in(language);
        var name = references.applicant(application).details().name();
        var questions = references.questions().stream()
                .map(question -> new Line(
                        question(question, language),
                        "",
                        question.choices().stream()
                                .map(choice -> word(choice, language))
                                .toList(),
                        question.choices().isEmpty()))
                .toList();
        var foot = Stream.of("name", "on", "by", "signature")
                .map(key -> texts.of("selection.paper.reference." + key))
                .toList();
        return set(
                new FormSheet(
                        texts.of("selection.form.of", name),
                        texts.of("selection.paper.reference.lead"),
                        List.of(new Part(texts.of("selection.form"), questions)),
                        foot),
                true,
                language);
    }

    /** What was said about that applicant, by link or on the telephone; the audit trail says who took it along. */
    @Requires(Permission.SELECT_APPLICANTS)
    public byte[] references(ApplicationId application, Language language) {
        var texts = Texts.in(language);
        var name = references.applicant(application).details().name();
        var parts = references.about(application).stream()
                .map(row -> new Part(row.details().name(), said(row, language)))
                .toList();
        exported("Reference", application);
        return set(
                new FormSheet(
                        texts.of("selection.references.of", name),
                        texts.of(parts.isEmpty() ? "selection.references.nobody" : "selection.paper.filled"),
                        parts,
                        List.of()),
                false,
                language);
    }

    private List<Line> said(ReferenceRow row, Language language) {
        var texts = Texts.in(language);
        var lines = new ArrayList<Line>();
        lines.add(line(texts.of("selection.paper.state"), texts.of(Kebab.key(row.state()))));
        var phoned = row.report().phonedOn();
        if (phoned != null) {
            lines.add(line(texts.of("selection.reference.on"), phoned.toString()));
            lines.add(line(texts.of("selection.reference.by"), row.report().takenBy()));
        }
        references
                .questions(row)
                .forEach(question -> lines.add(line(question(question, language), answer(row, question, language))));
        return lines;
    }

    /** A rater's sheet about that applicant, to be filled in by hand. */
    @Requires(Permission.SELECT_APPLICANTS)
    public byte[] blankSheet(ApplicationId application, Language language) {
        var texts = Texts.in(language);
        var view = desk.view(application);
        var lines = new ArrayList<Line>();
        view.criteria().forEach(row -> lines.add(new Line(criterion(row, language), "", SCALE, false)));
        lines.add(new Line(texts.of("selection.sheet.comment"), "", List.of(), true));
        lines.add(new Line(texts.of("selection.sheet.unrelated"), "", List.of(texts.of("shared.yes")), false));
        return set(
                new FormSheet(
                        texts.of(
                                "selection.sheet.of", view.applicant().details().name()),
                        texts.of("selection.sheet.scale"),
                        List.of(new Part(texts.of("selection.sheet.mine"), lines)),
                        List.of(texts.of("selection.paper.rater"), texts.of("selection.paper.day"))),
                true,
                language);
    }

    /** The sheets about that applicant as far as the caller may see them: the own one, and both once both are handed in. */
    @Requires(Permission.SELECT_APPLICANTS)
    public byte[] sheets(ApplicationId application, Language language) {
        var texts = Texts.in(language);
        var view = desk.view(application);
        var mine = view.mine();
        var shown = view.complete() ? view.open() : mine == null ? List.<SheetRow>of() : List.of(mine);
        var parts = shown.stream()
                .map(sheet -> new Part(sheet.details().raterName(), rated(view, sheet, language)))
                .toList();
        exported("RatingSheet", application);
        return set(
                new FormSheet(
                        texts.of(
                                "selection.sheet.of", view.applicant().details().name()),
                        texts.of(parts.isEmpty() ? "selection.paper.no-sheet" : "selection.paper.filled"),
                        parts,
                        List.of()),
                false,
                language);
    }

    private static List<Line> rated(RatingView view, SheetRow sheet, Language language) {
        var lines = new ArrayList<Line>();
        view.criteria().forEach(row -> {
            var points = sheet.details().points(row.id());
            lines.add(line(criterion(row, language), points == 0 ? "" : Integer.toString(points)));
        });
        lines.add(line(
                Texts.in(language).of("selection.sheet.comment"),
                sheet.details().comment()));
        return lines;
    }

    private byte[] set(FormSheet form, boolean blank, Language language) {
        return press.set(form.write(
                blank, Texts.in(language).of("selection.paper.subject"), language.locale(), clock.instant()));
    }

    private void exported(String kind, ApplicationId application) {
        audit.record(Deed.EXPORTED, Subject.of(kind, application), Changes.fact("file", "pdf"));
    }

    private static String answer(ReferenceRow row, ReferenceQuestion question, Language language) {
        var text = row.report().to(question.key());
        return question.choice(text).map(choice -> word(choice, language)).orElse(text);
    }

    private static String criterion(CriterionRow row, Language language) {
        return language == Language.JA ? row.details().nameJa() : row.details().nameEn();
    }

    private static String question(ReferenceQuestion question, Language language) {
        return language == Language.JA ? question.ja() : question.en();
    }

    private static String word(Choice choice, Language language) {
        return language == Language.JA ? choice.labelJa() : choice.labelEn();
    }

    private static Line line(String label, String answer) {
        return new Line(label, answer, List.of(), false);
    }
}
