package org.fujinowa.desk.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.fujinowa.documents.pdf.Manuscript;
import org.fujinowa.documents.pdf.Templates;
import org.fujinowa.shared.Language;

/** Writes the hand-over book of a programme, ready to be set. */
public final class HandOverWriting {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

    private final Templates templates = new Templates(HandOverWriting.class);

    /** The book in that language, as of that moment. */
    public Manuscript write(HandOver book, Language language, Instant moment) {
        var words = new HandOverWords(language);
        var programme = book.programme();
        var title = words.of("desk.book.title", words.either(programme.nameJa(), programme.nameEn()));
        var body = "<div class=\"%s\">%s</div>"
                .formatted(
                        language.tag(),
                        templates.fill(
                                "hand-over.ftlh",
                                Map.of(
                                        "book",
                                        book,
                                        "words",
                                        words,
                                        "title",
                                        title,
                                        "day",
                                        LocalDate.ofInstant(moment, OFFICE)),
                                false));
        return new Manuscript(
                title,
                words.of("desk.book.subject"),
                language.locale(),
                style().replace(
                                "{footer}",
                                title.replace("\\", "").replace("\"", "").replaceAll("[\\r\\n]", " ")),
                "",
                body,
                moment);
    }

    private static String style() {
        try (var stream = HandOverWriting.class.getResourceAsStream("hand-over.css")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
