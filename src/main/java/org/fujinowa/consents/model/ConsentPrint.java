package org.fujinowa.consents.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.fujinowa.consents.ConsentEntry;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.documents.pdf.Manuscript;
import org.fujinowa.documents.pdf.Templates;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** Writes forms as pages of paper, ready to be set. */
public final class ConsentPrint {

    /** The association's clock, by which papers are dated. */
    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

    private static final Templates TEMPLATES = new Templates(ConsentPrint.class);
    private static final String STYLE = style();

    /** A form that would spill its signature over to another sheet is set more tightly. */
    private static final String TIGHTER = "body { font-size: 9.5pt; line-height: 1.42 } h1 { font-size: 14pt } "
            + "h2 { font-size: 11pt; margin-bottom: .5mm } h3 { font-size: 10pt; margin-top: 2mm } "
            + "th, td { padding: 1mm 2mm } table.sign td { height: 7mm }";

    private final Language language;
    private final Texts texts;

    /** Papers in that language. */
    public ConsentPrint(Language language) {
        this.language = language;
        this.texts = Texts.in(language);
    }

    /** A form to be filled in by hand. */
    public Manuscript blank(ConsentFormRow form, Instant now) {
        return manuscript(form.details().name(language), "blank.ftlh", Map.of("form", form), now);
    }

    /** Everything signed about somebody, each with the text that was read. */
    public Manuscript signed(SubjectConsents consents, Instant now) {
        var title = texts.of("consents.print.signed", consents.subject().name());
        return manuscript(title, "signed.ftlh", Map.of("consents", consents), now);
    }

    private Manuscript manuscript(String title, String template, Map<String, Object> content, Instant now) {
        var values = new HashMap<>(content);
        values.put("title", title);
        values.put("language", language);
        values.put("words", this);
        values.put("printed", day(LocalDate.ofInstant(now, OFFICE)));
        return new Manuscript(
                title,
                texts.of("consents.print.subject"),
                language.locale(),
                STYLE,
                TIGHTER,
                TEMPLATES.fill(template, values, false),
                now);
    }

    /** A sentence or word of the bundle. */
    public String of(String key, Object... values) {
        return texts.of(key, values);
    }

    /** The word for a constant. */
    public String word(Enum<?> constant) {
        return texts.of(Kebab.key(constant));
    }

    /** A day as people write it. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    /** A moment by the association's clock. */
    public String moment(Instant moment) {
        var there = moment.atZone(OFFICE);
        return "%s %02d:%02d".formatted(day(there.toLocalDate()), there.getHour(), there.getMinute());
    }

    /** What became of a tick. */
    public String answer(ConsentEntry entry, String key) {
        return entry.withdrawal(key)
                .map(taken -> texts.of("consents.answer.withdrawn", moment(taken.at())))
                .orElseGet(() -> texts.of(entry.agreed(key) ? "consents.answer.agreed" : "consents.answer.refused"));
    }

    private static String style() {
        try (var stream = ConsentPrint.class.getResourceAsStream("consent.css")) {
            return new String(Objects.requireNonNull(stream, "consent.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
