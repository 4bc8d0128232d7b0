package org.fujinowa.intake.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The weekday that stands beside a day: （月）, (月・祝), 月曜日, Mon, Monday.
 *
 * @param rest the text without it
 * @param weekday null if there is none
 */
record WrittenWeekday(String rest, @Nullable DayOfWeek weekday) {

    private static final String DAYS = "月火水木金土日";
    private static final Pattern JAPANESE =
            Pattern.compile(" ?(?:\\(([" + DAYS + "])(?:曜日?)?(?:[・,] ?祝)?\\)|([" + DAYS + "])曜日?)$");
    private static final Pattern ENGLISH = Pattern.compile(
            "^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]* +(?=.*\\d)|(?<=\\d),? *\\(?(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\)?$",
            Pattern.CASE_INSENSITIVE);

    static WrittenWeekday partedFrom(String text) {
        Matcher japanese = JAPANESE.matcher(text);
        if (japanese.find()) {
            String day = japanese.group(1) == null ? japanese.group(2) : japanese.group(1);
            return new WrittenWeekday(text.substring(0, japanese.start()), DayOfWeek.of(DAYS.indexOf(day) + 1));
        }
        Matcher english = ENGLISH.matcher(text);
        if (english.find()) {
            String day = (english.group(1) == null ? english.group(2) : english.group(1)).toUpperCase(Locale.ROOT);
            for (DayOfWeek each : DayOfWeek.values()) {
                if (each.name().startsWith(day)) {
                    return new WrittenWeekday(english.replaceFirst("").strip(), each);
                }
            }
        }
        return new WrittenWeekday(text, null);
    }

    boolean contradicts(LocalDate day) {
        return weekday != null && day.getDayOfWeek() != weekday;
    }
}
