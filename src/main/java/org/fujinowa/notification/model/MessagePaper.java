package org.fujinowa.notification.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fujinowa.documents.pdf.Manuscript;
import org.fujinowa.documents.pdf.Templates;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** Writes messages as pages of paper, ready to be set. */
public final class MessagePaper {

    /** The association's clock, by which papers are dated. */
    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

    private static final Templates TEMPLATES = new Templates(MessagePaper.class);
    private static final String STYLE = style();

    private MessagePaper() {}

    /**
     * A paragraph of a message.
     *
     * @param text one line of it, or empty for a gap
     */
    public record Line(String text) {}

    /**
     * A message as its sheet shows it.
     *
     * @param words it
     * @param tag the tag of its language
     * @param lines its text line by line
     */
    public record Sheet(MessageDetails words, String tag, List<Line> lines) {

        static Sheet of(MessageDetails message) {
            return new Sheet(
                    message,
                    message.language().tag(),
                    message.body().lines().map(Line::new).toList());
        }
    }

    /** Each message as a letter that begins on a new page. */
    public static Manuscript letters(List<MessageDetails> messages, Instant now) {
        var language = messages.get(0).language();
        return manuscript(
                messages.size() == 1
                        ? messages.get(0).subject()
                        : Texts.in(language).of("notification.print.letters"),
                language,
                "",
                TEMPLATES.fill(
                        "letter.ftlh",
                        Map.of("sheets", messages.stream().map(Sheet::of).toList()),
                        false),
                now);
    }

    /** A message as one sheet of FAX, in large letters, with from, to, day, subject and the number of pages. */
    public static Manuscript fax(MessageDetails message, Instant now) {
        var texts = Texts.in(message.language());
        return manuscript(
                texts.of("notification.fax.title") + " " + message.subject(),
                message.language(),
                "body { font-size: 13pt; line-height: 1.55 } h1 { font-size: 22pt } ",
                TEMPLATES.fill(
                        "fax.ftlh",
                        Map.of(
                                "sheet",
                                Sheet.of(message),
                                "texts",
                                texts,
                                "day",
                                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(message.language().locale())
                                        .format(LocalDate.ofInstant(now, OFFICE))),
                        false),
                now);
    }

    private static Manuscript manuscript(String title, Language language, String more, String body, Instant now) {
        return new Manuscript(
                title,
                Texts.in(language).of("notification.print.subject"),
                language.locale(),
                STYLE + more,
                "",
                body,
                now);
    }

    private static String style() {
        try (var stream = MessagePaper.class.getResourceAsStream("paper.css")) {
            return new String(Objects.requireNonNull(stream, "paper.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
