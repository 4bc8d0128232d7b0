package org.fujinowa.booklet.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.fujinowa.booklet.BookletSheet;
import org.fujinowa.documents.pdf.Manuscript;
import org.fujinowa.documents.pdf.Templates;
import org.fujinowa.shared.Language;

/** Writes what booklets and sheets say into their templates, ready to be set. */
public final class BookletWriting {

    private final Templates templates = new Templates(BookletWriting.class);
    private final BookletWords words = new BookletWords();
    private final String bookletStyle = style("booklet.css");
    private final String sheetStyle = style("sheet.css");

    /** The booklet, A5. */
    public Manuscript booklet(BookletContent content) {
        var owner = content.owner();
        var title = words.ja("booklet.title") + "　" + content.delegation().nameJa()
                + (owner == null ? "" : "　" + owner.written());
        var values = values(content);
        values.put("phrases", Phrase.all());
        values.put("dots", Sketch.dots(content.places()));
        values.put("scale", Sketch.kilometresOfACentimetre(content.places()));
        return manuscript(title, "booklet.ftlh", bookletStyle, values, content);
    }

    /** One of the sheets, A4. */
    public Manuscript sheet(BookletSheet sheet, BookletContent content) {
        var title = words.jaOf(sheet) + "　" + content.delegation().nameJa();
        var template = switch (sheet) {
            case SCHEDULE -> "schedule.ftlh";
            case STAY_PLAN -> "stay-plan.ftlh";
            case CALL_SHEETS -> "call-sheets.ftlh";
        };
        return manuscript(title, template, sheetStyle, values(content), content);
    }

    private Manuscript manuscript(
            String title, String template, String style, Map<String, Object> values, BookletContent content) {
        var footer = content.delegation().nameJa().replaceAll("[\\\\\"\\r\\n]", " ");
        return new Manuscript(
                title,
                words.ja("booklet.subject"),
                Language.JA.locale(),
                style.replace("{footer}", footer),
                "",
                templates.fill(template, values, true),
                content.made());
    }

    private Map<String, Object> values(BookletContent content) {
        var values = new HashMap<String, Object>();
        values.put("book", content);
        values.put("words", words);
        values.put(
                "has",
                content.parts().stream().collect(java.util.stream.Collectors.toMap(Enum::name, part -> Boolean.TRUE)));
        return values;
    }

    private static String style(String name) {
        try (var stream = BookletWriting.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
