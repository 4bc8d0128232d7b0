package org.fujinowa.intake.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ages in completed years, both ends included.
 *
 * @param youngest 0 if there is no lower end
 * @param oldest {@link #NO_END} if there is no upper end
 */
public record AgeRange(int youngest, int oldest) {

    /** Older than anybody. */
    public static final int NO_END = 130;

    private static final String YEARS = " ?(?:歳|才|years?(?: old)?|yrs?)?";
    private static final Pattern BETWEEN =
            Pattern.compile("(\\d{1,3})" + YEARS + " ?(?:[-~〜ー]|から|to|and) ?(\\d{1,3})" + YEARS + "(?:まで)?");
    private static final Pattern ONE = Pattern.compile("(\\d{1,3})" + YEARS);
    private static final Pattern OPEN =
            Pattern.compile("(\\d{1,3})" + YEARS + " ?(以上|以下|未満|まで|から|\\+|and over|or older|and under|or younger)");
    private static final Pattern DECADE = Pattern.compile("(\\d0)(?:歳|才)?代");

    /** @throws IllegalArgumentException unless the youngest is from 0 to the oldest */
    public AgeRange {
        if (youngest < 0 || youngest > oldest) {
            throw new IllegalArgumentException("No age lies between %d and %d.".formatted(youngest, oldest));
        }
    }

    /** Whether an age lies in the range. */
    public boolean includes(int age) {
        return youngest <= age && age <= oldest;
    }

    /** The ages that a cell names: 13〜17歳, 10代, 15歳以上, 高校生, 不問. */
    public static CellReading<AgeRange> read(RawCell cell) {
        if (cell.isBlank()) {
            return CellReading.blank();
        }
        String text = Plain.withDigits(Plain.of(cell)).toLowerCase(Locale.ROOT);
        AgeRange school = school(text);
        if (school != null) {
            return CellReading.read(school);
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches() && age(between, 1) <= age(between, 2)) {
            return CellReading.read(new AgeRange(age(between, 1), age(between, 2)));
        }
        Matcher one = ONE.matcher(text);
        if (one.matches()) {
            return CellReading.read(new AgeRange(age(one, 1), age(one, 1)));
        }
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            return CellReading.read(new AgeRange(age(decade, 1), age(decade, 1) + 9));
        }
        Matcher open = OPEN.matcher(text);
        return open.matches()
                ? openRange(cell, age(open, 1), open.group(2))
                : CellReading.unclear(cell, "intake.cell.ages");
    }

    private static CellReading<AgeRange> openRange(RawCell cell, int age, String word) {
        return switch (word) {
            case "以上", "から", "+", "and over", "or older" ->
                age <= NO_END
                        ? CellReading.read(new AgeRange(age, NO_END))
                        : CellReading.unclear(cell, "intake.cell.ages");
            case "未満" ->
                age > 0 ? CellReading.read(new AgeRange(0, age - 1)) : CellReading.unclear(cell, "intake.cell.ages");
            default -> CellReading.read(new AgeRange(0, age));
        };
    }

    private static @Nullable AgeRange school(String text) {
        return switch (text) {
            case "不問", "問わない", "何歳でも", "何歳でも可", "any", "any age", "no preference" -> new AgeRange(0, NO_END);
            case "小学生" -> new AgeRange(6, 12);
            case "中学生" -> new AgeRange(12, 15);
            case "高校生" -> new AgeRange(15, 18);
            case "中高生", "中学生・高校生" -> new AgeRange(12, 18);
            case "teens", "teenager", "teenagers" -> new AgeRange(13, 19);
            default -> null;
        };
    }

    private static int age(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
