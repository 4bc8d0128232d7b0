package org.fujinowa.welcome.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fujinowa.documents.pdf.Manuscript;
import org.fujinowa.documents.pdf.Templates;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.fujinowa.welcome.AnswerWords;
import org.fujinowa.welcome.OfferDetails;
import org.fujinowa.welcome.OfferPart;
import org.jspecify.annotations.Nullable;

/** The paper on which a family offers its home: empty, to be filled in by hand, or with what it has said. */
public final class OfferForm {

    private final Templates templates = new Templates(OfferForm.class);
    private final String style = style();

    /**
     * One line of the form.
     *
     * @param label what it is about
     * @param help an explanation, may be empty
     * @param value what was said; empty to be written by hand
     * @param choices what can be ticked by hand
     * @param high whether it needs room for several lines
     */
    public record Line(String label, String help, List<String> value, List<String> choices, boolean high) {}

    /** The lines about one subject. */
    public record Part(String title, String why, List<Line> lines) {}

    /**
     * The form, ready to be set.
     *
     * @param offer what was said; null for an empty form
     * @param now the moment that the document bears
     */
    public Manuscript write(Language language, @Nullable OfferDetails offer, Instant now) {
        var texts = Texts.in(language);
        var words = new AnswerWords(language);
        var parts = Arrays.stream(OfferPart.values())
                .map(part -> new Part(
                        texts.of(part.labels() + ".title"),
                        texts.of(part.labels() + ".why"),
                        words.lines(part, offer == null ? null : offer.answers().of(part)).stream()
                                .map(line -> line(line, texts, offer == null))
                                .toList()))
                .toList();
        var title = offer == null
                ? texts.of("welcome.form.title")
                : texts.of("welcome.form.title.of", offer.answers().contact().name(), offer.year());
        return new Manuscript(
                title,
                texts.of("welcome.form.subject"),
                language.locale(),
                style,
                "",
                templates.fill(
                        "offer-form.ftlh",
                        Map.of("title", title, "parts", parts, "empty", offer == null, "words", texts),
                        false),
                now);
    }

    private static Line line(AnswerWords.Line line, Texts texts, boolean empty) {
        var help = line.labelKey() + ".help";
        return new Line(
                texts.of(line.labelKey()),
                empty && texts.has(help) ? texts.of(help) : "",
                line.value().lines().toList(),
                empty ? line.choices() : List.of(),
                empty && line.choices().isEmpty() && isLong(line.labelKey()));
    }

    private static boolean isLong(String labelKey) {
        return List.of("welcome.members.members", "welcome.pets.pets", "welcome.nights.away", "welcome.wishes.letter")
                .contains(labelKey);
    }

    private static String style() {
        try (var stream = OfferForm.class.getResourceAsStream("offer-form.css")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
