package org.fujinowa.intake.reading;

import java.util.List;
import org.fujinowa.shared.Folding;

/** How sure a heading alone makes us that its column is a field, from 0 to 1. */
final class HeadingMatch {

    /** From here on a heading by itself counts as a known one. */
    static final double KNOWN = 0.85;

    private static final double WITHOUT_ITS_NOTE = 0.95;
    private static final double SOMEBODY_ELSE = 0.4;

    /** A heading is about its last noun: 学校電話番号 is no school. */
    private static final double AND_THEN_MORE = 0.3;

    /** Words that make a name, a telephone or an address that of somebody else. */
    private static final List<String> OTHERS = List.of(
                    "保護者",
                    "緊急",
                    "学校",
                    "担任",
                    "引率",
                    "父",
                    "母",
                    "祖",
                    "兄弟",
                    "姉妹",
                    "相手",
                    "ペア",
                    "ホスト",
                    "受入",
                    "家族",
                    "配偶者",
                    "団体",
                    "勤務",
                    "推薦",
                    "主治医",
                    "guardian",
                    "parent",
                    "mother",
                    "father",
                    "emergency",
                    "school",
                    "teacher",
                    "host",
                    "twin",
                    "partner",
                    "family",
                    "company",
                    "doctor",
                    "next of kin")
            .stream()
            .map(Folding::fold)
            .toList();

    private final Field field;
    private final List<Synonym> known;

    /**
     * A heading that is known.
     *
     * @param shortest from how many characters on it says something inside a longer heading
     */
    private record Synonym(String text, int shortest) {
        private Synonym(String text) {
            this(text, HeadingMatch.shortest(text));
        }
    }

    HeadingMatch(Field field) {
        this.field = field;
        known = field.synonyms().stream()
                .map(synonym -> Folding.fold(synonym).replaceAll("[?？:：*（）()/／、,.]", ""))
                .map(Synonym::new)
                .toList();
    }

    static List<HeadingMatch> ofAll(List<Field> fields) {
        return fields.stream().map(HeadingMatch::new).toList();
    }

    Field field() {
        return field;
    }

    /** @param readings all ways to read the heading, the fullest first */
    double of(List<String> readings) {
        double best = 0;
        for (String reading : readings) {
            double trust = reading.equals(readings.get(0)) ? 1 : WITHOUT_ITS_NOTE;
            boolean saysSomething = reading.length() >= shortest(reading);
            for (Synonym synonym : known) {
                double likeness = likeness(reading, saysSomething, synonym);
                if (likeness * trust > best) {
                    best = Math.max(best, trust * likeness * sameBearer(readings.get(0), synonym.text()));
                }
            }
        }
        return best;
    }

    private static double likeness(String reading, boolean saysSomething, Synonym synonym) {
        String known = synonym.text();
        if (reading.equals(known)) {
            return 1;
        }
        if (known.length() >= synonym.shortest() && reading.contains(known)) {
            double base = reading.endsWith(known) ? 0.5 : AND_THEN_MORE;
            return base + 0.35 * known.length() / reading.length();
        }
        if (saysSomething && known.contains(reading)) {
            return 0.4 + 0.3 * reading.length() / known.length();
        }
        return 0;
    }

    /** Two kanji say as much as four Latin letters. */
    private static int shortest(String text) {
        return text.chars().allMatch(c -> c < 0x250) ? 4 : 2;
    }

    private static double sameBearer(String reading, String known) {
        boolean other = OTHERS.stream().anyMatch(word -> reading.contains(word) != known.contains(word));
        return other ? SOMEBODY_ELSE : 1;
    }
}
