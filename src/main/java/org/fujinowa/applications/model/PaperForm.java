package org.fujinowa.applications.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.applications.AnswerText;
import org.fujinowa.applications.AskedQuestion;
import org.fujinowa.applications.QuestionKind;
import org.fujinowa.applications.QuestionWords;
import org.fujinowa.applications.RubyText;
import org.fujinowa.applications.SectionSheet;
import org.fujinowa.documents.pdf.Manuscript;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** An application as a paper form: blank, to be filled in by hand, or with the answers that were given. */
public final class PaperForm {

    private static final String STYLE = """
            @page { size: A4; margin: 16mm 18mm;
              @bottom-left { content: "{footer}"; font: 400 7.5pt 'Noto Sans JP'; color: #5c6570; }
              @bottom-right { content: counter(page) " / " counter(pages); font: 400 7.5pt 'Noto Sans JP'; color: #5c6570; } }
            * { margin: 0; padding: 0; }
            body { font-family: 'Noto Sans JP'; font-size: 10pt; line-height: 1.6; color: #1b1f24; }
            h1 { font-size: 16pt; font-weight: 700; color: #12355b; margin-bottom: 2mm; }
            h2 { font-size: 12pt; font-weight: 700; color: #12355b; margin: 5mm 0 1.5mm 0; page-break-after: avoid; }
            table { border-collapse: collapse; width: 99.6%; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { border: .2mm solid #7a828c; padding: 1.5mm 2.5mm; text-align: left; vertical-align: top; }
            th { width: 62mm; font-weight: 700; background-color: #f2f4f7; color: #12355b; }
            .why { font-weight: 400; font-size: 8pt; color: #444b54; }
            .tall { height: 26mm; } .line { height: 9mm; }
            .office { margin-top: 6mm; }
            """;

    private final Language language;
    private final boolean blank;

    /** @param blank whether it is to be filled in by hand */
    public PaperForm(Language language, boolean blank) {
        this.language = language;
        this.blank = blank;
    }

    /** The form, ready to be set. */
    public Manuscript write(String title, List<SectionSheet> sections, Instant moment) {
        var texts = Texts.in(language);
        var body = "<h1>%s</h1><p>%s</p>%s%s"
                .formatted(
                        escaped(title),
                        escaped(texts.of(blank ? "applications.form-file.blank" : "applications.form-file.filled")),
                        sections.stream().map(this::section).collect(Collectors.joining()),
                        blank ? office(texts) : "");
        var subject = texts.of("applications.form-file.subject");
        return new Manuscript(title, subject, language.locale(), STYLE.replace("{footer}", subject), "", body, moment);
    }

    private String section(SectionSheet section) {
        return "<h2>%s</h2><table><tbody>%s</tbody></table>"
                .formatted(
                        escaped(Texts.in(language).of(Kebab.key(section.section()))),
                        section.questions().stream().map(this::row).collect(Collectors.joining()));
    }

    private String row(AskedQuestion asked) {
        var words = AnswerText.in(language);
        var question = asked.question();
        var help = RubyText.plain(QuestionWords.of(question, Texts.in(language)).help());
        var answer = blank
                ? "<td class=\"%s\">%s</td>".formatted(isTall(question.kind()) ? "tall" : "line", boxes(asked))
                : "<td>%s</td>"
                        .formatted(words.lines(asked).stream()
                                .map(PaperForm::escaped)
                                .collect(Collectors.joining("<br/>")));
        return "<tr><th scope=\"row\">%s%s</th>%s</tr>"
                .formatted(
                        escaped(words.question(question)),
                        blank && !help.isEmpty() ? "<br/><span class=\"why\">" + escaped(help) + "</span>" : "",
                        answer);
    }

    private String boxes(AskedQuestion asked) {
        var texts = Texts.in(language);
        var question = asked.question();
        return switch (question.kind()) {
            case CHOICE, SEVERAL ->
                question.offered().stream()
                        .map(choice ->
                                "□ " + escaped(QuestionWords.of(question, texts).label(choice)))
                        .collect(Collectors.joining("<br/>"));
            case YES_NO -> "□ %s　□ %s".formatted(escaped(texts.of("shared.yes")), escaped(texts.of("shared.no")));
            case ALLERGIES, ANIMALS, DIET, MEDICINES -> "□ " + escaped(texts.of("applications.none"));
            default -> "";
        };
    }

    private static boolean isTall(QuestionKind kind) {
        return kind == QuestionKind.LONG_TEXT || kind.asksForNone();
    }

    private static String office(Texts texts) {
        return "<table class=\"office\"><tbody><tr><th scope=\"row\">%s</th><td class=\"line\"></td></tr><tr><th scope=\"row\">%s</th><td class=\"line\"></td></tr></tbody></table>"
                .formatted(
                        escaped(texts.of("applications.form-file.signature")),
                        escaped(texts.of("applications.form-file.office")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
