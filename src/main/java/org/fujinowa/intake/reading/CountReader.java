package org.fujinowa.intake.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whole numbers with the counters people put behind them: 2人, ２名, 二人, 15分, 7泊. */
public final class CountReader {

    private static final int MOST = 1_000_000;
    private static final Pattern NUMBER = Pattern.compile(
            "(?:約|およそ|about |approx\\. ?|~)?(\\d{1,7}|\\d{1,3}(?:,\\d{3})+)(?:\\.0+)? ?(?:人|名|名様|泊|匹|頭|羽|歳|才|年|回|台|部屋|室|床|cm|㎝|円"
                    + "|people|persons?|nights?|beds?|rooms?|years?|guests?)?(?:まで|くらい|位|ほど|程度)?");
    private static final Pattern MINUTES = Pattern.compile(
            "(?:.{0,6}?で)?(?:約|およそ|about )?(?:(\\d{1,2}) ?(?:時間|hours?|hrs?|h))? ?(?:(\\d{1,3}) ?(?:分|minutes?|mins?|min\\.?|m)?)?(?:くらい|位|ほど|程度)?");
    private static final int MINUTES_OF_AN_HOUR = 60;

    private CountReader() {}

    /** A number of things or people, 0 or more. A range such as 2〜3人 is unclear. */
    public static CellReading<Integer> read(RawCell cell) {
        if (cell.isBlank()) {
            return CellReading.blank();
        }
        Matcher match = NUMBER.matcher(Plain.withDigits(Plain.of(cell)));
        if (match.matches()) {
            int count = Integer.parseInt(match.group(1).replace(",", ""));
            if (count <= MOST) {
                return CellReading.read(count);
            }
        }
        return CellReading.unclear(cell, "intake.cell.count");
    }

    /** A time in minutes: 15分, 車で15分, 1時間半 is unclear, 1時間30分 is 90; a bare number is minutes. */
    public static CellReading<Integer> readMinutes(RawCell cell) {
        if (cell.isBlank()) {
            return CellReading.blank();
        }
        Matcher match = MINUTES.matcher(Plain.withDigits(Plain.of(cell)));
        if (match.matches() && (match.group(1) != null || match.group(2) != null)) {
            int hours = match.group(1) == null ? 0 : Integer.parseInt(match.group(1));
            int minutes = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
            return CellReading.read(hours * MINUTES_OF_AN_HOUR + minutes);
        }
        return CellReading.unclear(cell, "intake.cell.minutes");
    }
}
