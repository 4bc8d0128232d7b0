package org.fujinowa.letters.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fujinowa.documents.pdf.Manuscript;
import org.fujinowa.documents.pdf.Templates;
import org.fujinowa.letters.LetterKind;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** Writes what letters say into their templates, ready to be set. */
public final class LetterWriting {

    /** The association's clock, by which letters are dated. */
    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

    private final Templates templates = new Templates(LetterWriting.class);
    private final String letterStyle = style("letter.css");
    private final String tighterStyle = style("tighter.css");
    private final String cardStyle = style("cards.css");

    /**
     * An edition to be written.
     *
     * @param kind what it is for
     * @param language in which language
     * @param furigana whether readings stand above the words
     * @param number its number; 0 for a draft
     * @param edition which edition; 0 for a draft
     * @param made when it is made
     */
    public record Edition(LetterKind kind, Language language, boolean furigana, int number, int edition, Instant made) {

        boolean draft() {
            return number == 0;
        }
    }

    /** The letter, ready to be set. */
    public Manuscript write(Edition edition, LetterContent content) {
        if (edition.kind() == LetterKind.NAME_CARD) {
            return cards(List.of(content), edition);
        }
        var texts = Texts.in(edition.language());
        var title = texts.of("letters.title." + edition.kind(), subjectOf(edition, content));
        var body = "<div class=\"%s\">%s</div>"
                .formatted(
                        edition.language().tag(),
                        templates.fill(template(edition), values(edition, content), edition.furigana()));
        var footer = edition.draft()
                ? texts.of("letters.draft")
                : texts.of("letters.number", edition.number(), edition.edition()) + "　" + title;
        return new Manuscript(
                title,
                texts.of("letters.subject"),
                edition.language().locale(),
                letterStyle.replace(
                        "{footer}", footer.replace("\\", "").replace("\"", "").replaceAll("[\\r\\n]", " ")),
                tighterStyle,
                body,
                edition.made());
    }

    /** The cards of several guests and homes on as few sheets as possible. */
    public Manuscript cards(List<LetterContent> contents, Edition edition) {
        var texts = Texts.in(Language.JA);
        var mark = edition.draft() ? texts.of("letters.draft") + " DRAFT　" : "";
        var cards = contents.stream()
                .flatMap(content -> NameCard.of(content, mark).stream())
                .toList();
        return new Manuscript(
                texts.of("letters.kind.NAME_CARD"),
                texts.of("letters.subject"),
                Language.JA.locale(),
                cardStyle,
                "",
                templates.fill("name-cards.ftlh", Map.of("cards", cards), false),
                edition.made());
    }

    private static String subjectOf(Edition edition, LetterContent content) {
        var guest = content.guests().get(0);
        return edition.kind() == LetterKind.NOTICE
                ? name(edition.language(), content.home().name(), content.home().latin())
                : name(edition.language(), guest.written(), guest.latin());
    }

    private static String name(Language language, String written, String latin) {
        return language == Language.JA || latin.isBlank() ? written : latin;
    }

    private static String template(Edition edition) {
        return switch (edition.kind()) {
            case NOTICE -> "notice." + edition.language().tag() + ".ftlh";
            case INTRODUCTION -> "introduction." + edition.language().tag() + ".ftlh";
            case CARE_SHEET -> "care-sheet.ftlh";
            case NAME_CARD -> "name-cards.ftlh";
        };
    }

    private static Map<String, Object> values(Edition edition, LetterContent content) {
        var values = new HashMap<String, Object>();
        values.put("letterhead", content.letterhead());
        values.put("occasion", content.occasion());
        values.put("home", content.home());
        values.put("guests", content.guests());
        values.put("number", edition.number());
        values.put("edition", edition.edition());
        values.put("draft", edition.draft());
        values.put("day", LocalDate.ofInstant(edition.made(), OFFICE));
        values.put(
                "words", new LetterWords(edition.kind() == LetterKind.CARE_SHEET ? Language.JA : edition.language()));
        values.put(
                "sameNights",
                content.guests().stream()
                                .map(guest -> guest.firstNight() + "/" + guest.departure())
                                .distinct()
                                .count()
                        == 1);
        return values;
    }

    private static String style(String name) {
        try (var stream = LetterWriting.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
