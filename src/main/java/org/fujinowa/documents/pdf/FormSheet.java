package org.fujinowa.documents.pdf;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A form as paper: blank, to be filled in by hand, or with what was answered. The same sheet either way, so that what came on paper is
 * found again on the screen.
 *
 * @param title what it is called, and about whom
 * @param lead what to do with it, in a sentence or two
 * @param parts its parts, in order
 * @param foot lines to be written by hand at the end, for instance a signature; only on a blank one
 */
public record FormSheet(String title, String lead, List<Part> parts, List<String> foot) {

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
            .tall { height: 26mm; } .line { height: 9mm; }
            .foot { margin-top: 6mm; }
            """;

    public FormSheet {
        parts = List.copyOf(parts);
        foot = List.copyOf(foot);
    }

    /**
     * Some lines under one heading.
     *
     * @param title the heading
     * @param lines in order, at least one
     */
    public record Part(String title, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line.
     *
     * @param label what is asked
     * @param answer what was answered; empty for nothing
     * @param choices what can be ticked on a blank sheet; none where one writes
     * @param tall whether a blank one needs room for several lines
     */
    public record Line(String label, String answer, List<String> choices, boolean tall) {

        public Line {
            choices = List.copyOf(choices);
        }
    }

    /**
     * The sheet, ready to be set.
     *
     * @param blank whether it is to be filled in by hand
     * @param subject what it is about, in a sentence
     * @param language the language of its words
     * @param now the moment that the document bears
     */
    public Manuscript write(boolean blank, String subject, Locale language, Instant now) {
        var body = "<h1>%s</h1><p>%s</p>%s%s"
                .formatted(
                        escaped(title),
                        escaped(lead),
                        parts.stream().map(part -> part(part, blank)).collect(Collectors.joining()),
                        blank && !foot.isEmpty() ? byHand() : "");
        return new Manuscript(title, subject, language, STYLE.replace("{footer}", subject), "", body, now);
    }

    private static String part(Part part, boolean blank) {
        return "<h2>%s</h2><table><tbody>%s</tbody></table>"
                .formatted(
                        escaped(part.title()),
                        part.lines().stream().map(line -> line(line, blank)).collect(Collectors.joining()));
    }

    private static String line(Line line, boolean blank) {
        var cell = blank
                ? "<td class=\"%s\">%s</td>".formatted(line.tall() ? "tall" : "line", boxes(line))
                : "<td>%s</td>"
                        .formatted(line.answer().lines().map(FormSheet::escaped).collect(Collectors.joining("<br/>")));
        return "<tr><th scope=\"row\">%s</th>%s</tr>".formatted(escaped(line.label()), cell);
    }

    private static String boxes(Line line) {
        return line.choices().stream().map(choice -> "□ " + escaped(choice)).collect(Collectors.joining("　"));
    }

    private String byHand() {
        return "<table class=\"foot\"><tbody>%s</tbody></table>"
                .formatted(foot.stream()
                        .map(line ->
                                "<tr><th scope=\"row\">%s</th><td class=\"line\"></td></tr>".formatted(escaped(line)))
                        .collect(Collectors.joining()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
