package org.fujinowa.intake.reading;

import java.util.List;
import org.fujinowa.intake.reading.CarefulReading.NeedsPerson;
import org.fujinowa.intake.reading.CarefulReading.NotAnswered;
import org.fujinowa.intake.reading.CarefulReading.Understood;

/** Reads which animals somebody fears, as carefully as {@link AllergyReader} reads about allergies. */
public final class FearReader {

    private static final Lexicon LEXICON = Lexicon.of("fear.words");
    private static final NoneWords NONE =
            NoneWords.and("苦手な動物なし", "苦手な動物はありません", "苦手な動物はいません", "いない", "いません", "特にいない", "特にいません", "no fears");

    private FearReader() {}

    /** The codes of the animals that a text names, each once. */
    public static CarefulReading<String> read(String text) {
        if (Plain.of(text).isEmpty()) {
            return new NotAnswered<>();
        }
        if (NONE.contains(text)) {
            return new Understood<>(List.of());
        }
        var scan = LEXICON.scan(text);
        var animals = scan.tokens().stream()
                .filter(word -> word.is("animal"))
                .map(Token::code)
                .distinct()
                .toList();
        return scan.isComplete() && !animals.isEmpty()
                ? new Understood<>(animals)
                : new NeedsPerson<>(text, animals, scan.unread());
    }
}
