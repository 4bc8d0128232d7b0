package org.fujinowa.letters.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fujinowa.consents.Telling;
import org.fujinowa.documents.pdf.Ruby;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.people.Allergens;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Answer;
import org.fujinowa.people.FoodGroups;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.Severity;
import org.fujinowa.shared.EraDate;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** What templates ask for words: values as people write them in the letter's language. */
public final class LetterWords {

    /** How many of the known causes stand on food packages; they come first. */
    private static final int LABELLED = 30;

    private static final String LANGUAGE = "people.language.";
    private static final Map<String, String> RELATIONS = Map.ofEntries(
            Map.entry("父", "father"),
            Map.entry("母", "mother"),
            Map.entry("祖父", "grandfather"),
            Map.entry("祖母", "grandmother"),
            Map.entry("長女", "daughter"),
            Map.entry("次女", "daughter"),
            Map.entry("三女", "daughter"),
            Map.entry("長男", "son"),
            Map.entry("次男", "son"),
            Map.entry("三男", "son"),
            Map.entry("娘", "daughter"),
            Map.entry("息子", "son"),
            Map.entry("夫", "husband"),
            Map.entry("妻", "wife"));

    private final Language language;
    private final Texts texts;

    LetterWords(Language language) {
        this.language = language;
        this.texts = Texts.in(language);
    }

    public String of(String key, Object... values) {
        return texts.of(key, values);
    }

    /** The one of the two in the letter's language; the other where that is empty. */
    public String name(String japanese, String english) {
        var own = language == Language.JA ? japanese : english;
        return own.isBlank() ? (language == Language.JA ? english : japanese) : own;
    }

    /** A name with its reading. */
    public String ruby(String written, String reading) {
        return Ruby.of(written, reading);
    }

    /** A name in Latin letters, as written where there are none. */
    public String latin(String written, String latin) {
        return latin.isBlank() ? written : latin;
    }

    /** How we address a guest. */
    public String called(Visitor guest) {
        if (!guest.called().isBlank()) {
            return guest.called();
        }
        return latin(guest.written(), guest.latin());
    }

    /** The day on which a letter is written: by the era in Japanese, as official letters have it. */
    public String dated(LocalDate day) {
        return language == Language.JA ? EraDate.format(day) : inEnglish(day);
    }

    /** A day with its weekday. */
    public String date(LocalDate day) {
        return language == Language.JA
                ? day.format(DateTimeFormatter.ofPattern("uuuu年M月d日（E）", Locale.JAPANESE))
                : day.format(DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK));
    }

    public String inEnglish(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    }

    /** A value for both: a day by numbers, a constant by its word in Japanese and English. */
    public String both(String what, Object value) {
        if (value instanceof LocalDate day) {
            return day.format(DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPANESE)) + " ("
                    + day.format(DateTimeFormatter.ofPattern("d MMM", Locale.UK)) + ")";
        }
        var key = Kebab.key((Enum<?>) value);
        return Texts.in(Language.JA).of(key) + " " + Texts.in(Language.EN).of(key);
    }

    /** A place that was written in two languages, 藤沢支所 / Fujisawa branch office, in the letter's. */
    public String place(String written) {
        var parts = written.split("\\s+[/／]\\s+", 2);
        if (parts.length < 2) {
            return written;
        }
        return language == Language.JA ? parts[0] : parts[1];
    }

    public String skill(LanguageSkill skill) {
        var key = LANGUAGE + skill.language();
        return texts.of(
                "people.skill", texts.has(key) ? texts.of(key) : skill.language(), texts.of(Kebab.key(skill.level())));
    }

    /** A relation to the family in the letter's language, as written where it is none of the usual. */
    public String relation(String written) {
        return language == Language.JA ? written : RELATIONS.getOrDefault(written.strip(), written);
    }

    /** Which animals live there. */
    public String pets(Household home) {
        if (home.petsAnswer() == Answer.NOT_ANSWERED) {
            return texts.of("letters.pets.unknown");
        }
        if (home.pets().isEmpty()) {
            return texts.of("letters.pets.none");
        }
        return String.join(
                texts.of("letters.comma"),
                home.pets().stream()
                        .map(pet -> texts.of(
                                pet.indoors() ? "letters.pet.indoors" : "letters.pet.outdoors",
                                texts.of(Kebab.key(pet.animal())),
                                pet.count()))
                        .toList());
    }

    public String smoking(Smoking smoking) {
        return texts.of(Kebab.key(smoking));
    }

    /** The cause of an allergy in Japanese and English. */
    public String allergen(Allergy allergy) {
        var japanese = allergy.subjectIn(Language.JA);
        var english = allergy.subjectIn(Language.EN);
        return japanese.equals(english) ? japanese : japanese + " " + english;
    }

    public List<Allergy> severe(Care care) {
        return care.allergies().stream()
                .filter(allergy -> allergy.severity() == Severity.SEVERE)
                .toList();
    }

    /** The causes that food packages name, in their fixed order. */
    public List<String> labelled() {
        return Allergens.codes().subList(0, LABELLED);
    }

    /** Whether the guest must not eat that: by its own name, or by the group that it belongs to. */
    public boolean forbids(Care care, String code) {
        return care.allergies().stream()
                .filter(allergy -> allergy.kind() == AllergyKind.FOOD)
                .anyMatch(allergy -> FoodGroups.covers(allergy.subject(), code));
    }

    /** Why the guest's care is not told, in one language. */
    public String withheld(String tag, Telling why) {
        return Texts.in(Language.valueOf(tag)).of(Kebab.key(why));
    }

    /** A cause in one language. */
    public String in(String tag, String code) {
        return Allergens.word(code, Language.valueOf(tag));
    }
}
