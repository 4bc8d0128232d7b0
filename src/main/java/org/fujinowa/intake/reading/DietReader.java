package org.fujinowa.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.fujinowa.intake.reading.CarefulReading.NeedsPerson;
import org.fujinowa.intake.reading.CarefulReading.NotAnswered;
import org.fujinowa.intake.reading.CarefulReading.Understood;
import org.fujinowa.intake.reading.DietFact.Strength;
import org.fujinowa.intake.reading.Scan.Segment;

/** Reads what somebody wrote about what they do not eat, as carefully as {@link AllergyReader} reads about allergies. */
public final class DietReader {

    private static final Lexicon LEXICON = Lexicon.of("diet.words");
    private static final NoneWords NONE = NoneWords.and(
            "制限なし",
            "食事制限なし",
            "食事制限はありません",
            "何でも食べます",
            "なんでも食べます",
            "何でも食べられます",
            "なんでも食べられます",
            "好き嫌いなし",
            "好き嫌いはありません",
            "no restrictions",
            "no restriction",
            "no dietary restrictions",
            "no dietary requirements",
            "eats everything",
            "i eat everything");

    private DietReader() {}

    /** What a text says about food that somebody does not eat. */
    public static CarefulReading<DietFact> read(String text) {
        if (Plain.of(text).isEmpty()) {
            return new NotAnswered<>();
        }
        if (NONE.contains(text)) {
            return new Understood<>(List.of());
        }
        var scan = LEXICON.scan(text);
        var facts = new ArrayList<DietFact>();
        boolean clear = collect(scan, facts);
        return scan.isComplete() && clear && !facts.isEmpty()
                ? new Understood<>(facts)
                : new NeedsPerson<>(text, facts, scan.unread());
    }

    /** A food without its verb waits for the verb of a later part: 豚肉、牛肉は食べません. */
    private static boolean collect(Scan scan, List<DietFact> facts) {
        boolean clear = true;
        var waiting = new ArrayList<Segment>();
        for (Segment segment : scan.segments()) {
            var diets = segment.of("diet");
            var foods = segment.of("food");
            var verbs = segment.of("verb");
            diets.forEach(diet -> facts.add(new DietFact(diet.code(), Strength.DIET, scan.written(List.of(diet)))));
            if (foods.isEmpty()) {
                clear &= verbs.isEmpty();
                continue;
            }
            waiting.add(segment);
            clear &= diets.isEmpty() && verbs.size() <= 1;
            if (!verbs.isEmpty()) {
                var strength = verbs.get(0).code().equals("never") ? Strength.NEVER : Strength.DISLIKED;
                waiting.forEach(part -> part.of("food")
                        .forEach(food -> facts.add(new DietFact(food.code(), strength, scan.written(part.words())))));
                waiting.clear();
            }
        }
        return clear && waiting.isEmpty();
    }
}
