package org.fujinowa.intake.reading;

import java.util.List;
import org.fujinowa.intake.reading.CarefulReading.NeedsPerson;
import org.fujinowa.intake.reading.CarefulReading.NotAnswered;
import org.fujinowa.intake.reading.CarefulReading.Understood;

/**
 * Reads what somebody wrote about allergies, and never guesses any of it away.
 *
 * <p>It knows the words of {@code allergy.words} and nothing else. One unknown word, one negation, one question mark, one
 * severity that may belong to two things, and a person has to read it.
 */
public final class AllergyReader {

    private static final Lexicon LEXICON = Lexicon.of("allergy.words");
    private static final NoneWords NONE = NoneWords.and(
            "アレルギーなし",
            "アレルギー無し",
            "アレルギーはなし",
            "アレルギーはない",
            "アレルギーはありません",
            "アレルギーはございません",
            "アレルギーは特にありません",
            "アレルギーは特になし",
            "食物アレルギーなし",
            "no allergies",
            "no allergy",
            "no known allergies",
            "no known allergy",
            "nka",
            "none that we know of",
            "no allergies known",
            "he has no allergies",
            "she has no allergies");

    private AllergyReader() {}

    /** What a text says about allergies. */
    public static CarefulReading<AllergyFact> read(String text) {
        if (Plain.of(text).isEmpty()) {
            return new NotAnswered<>();
        }
        if (NONE.contains(text)) {
            return new Understood<>(List.of());
        }
        var scan = LEXICON.scan(text);
        var facts = new AllergyFacts(scan);
        return scan.isComplete() && facts.areClear()
                ? new Understood<>(facts.all())
                : new NeedsPerson<>(text, facts.all(), scan.unread());
    }
}
