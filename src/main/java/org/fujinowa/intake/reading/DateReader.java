package org.fujinowa.intake.reading;

import static org.fujinowa.intake.reading.CellReading.blank;
import static org.fujinowa.intake.reading.CellReading.unclear;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days: 2012/4/2, 2012年4月2日（月）, H24.4.2, 平成二十四年四月二日, 20120402, 2 April 2012, the serial numbers of
 * spreadsheets. A weekday beside the day is checked, since a wrong one means that one of the two was mistyped.
 *
 * @param order what 2/4/2012 is in this column
 * @param from1904 how this sheet counts its days
 * @param earliest the first day that makes sense in this column
 * @param latest the last day that makes sense in this column
 */
public record DateReader(DayOrder order, boolean from1904, LocalDate earliest, LocalDate latest) {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) ?[年/.-] ?(\\d{1,2}) ?[月/.-] ?(\\d{1,2}) ?日?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern TWO_DIGIT_YEAR =
            Pattern.compile("\\d{2}[/.年-]\\d{1,2}[/.月-]\\d{1,2}日?|\\d{1,2}/\\d{1,2}/\\d{2}");
    private static final Pattern NO_DAY = Pattern.compile(
            "(?:\\d{4}|[MTSHRmtshr]\\d{1,2}|\\p{IsHan}{2}(?:元|\\d{1,2}))(?:年|[/.-]\\d{1,2}月?|年 ?\\d{1,2}月)?");
    private static final Pattern TIME =
            Pattern.compile("(?<=\\d|日)[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z| ?[AaPp][Mm])?$");

    /** Days from 1900 to 2100, where nothing is known of the column. */
    public static DateReader ofAnyDay(DayOrder order, boolean from1904) {
        return new DateReader(order, from1904, LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31));
    }

    /** The day in a cell. */
    public CellReading<LocalDate> read(RawCell cell) {
        if (cell.isBlank()) {
            return blank();
        }
        if (cell.number() != null) {
            return readNumber(cell);
        }
        if (cell.kind() != RawCell.Kind.TEXT) {
            return unclear(cell, "intake.cell.date");
        }
        var written = WrittenWeekday.partedFrom(Plain.withDigits(Plain.of(cell)));
        var reading = readText(cell, TIME.matcher(written.rest()).replaceFirst(""));
        return reading.value().filter(written::contradicts).isPresent()
                ? unclear(cell, "intake.cell.date-weekday", reading.value().get())
                : reading;
    }

    private CellReading<LocalDate> readNumber(RawCell cell) {
        Matcher digits = EIGHT_DIGITS.matcher(cell.text());
        if (digits.matches()) {
            return readText(cell, cell.text());
        }
        double serial = cell.number() == null ? 0 : cell.number().doubleValue();
        if (serial >= 1800 && serial <= 2100) {
            return unclear(cell, "intake.cell.date-only-year", cell.text());
        }
        return ExcelDay.of(serial, from1904).map(day -> within(cell, day)).orElse(unclear(cell, "intake.cell.date"));
    }

    private CellReading<LocalDate> readText(RawCell cell, String text) {
        for (Pattern yearFirst : new Pattern[] {YEAR_FIRST, EIGHT_DIGITS}) {
            Matcher match = yearFirst.matcher(text);
            if (match.matches()) {
                return existing(cell, number(match, 1), number(match, 2), number(match, 3));
            }
        }
        var era = WrittenEra.in(text);
        if (era.isPresent()) {
            return readEra(cell, era.get());
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return readYearLast(cell, yearLast);
        }
        var english = EnglishDay.in(text, earliest, latest);
        if (english.isPresent()) {
            return existing(
                    cell,
                    english.get().year(),
                    english.get().month(),
                    english.get().day());
        }
        if (TWO_DIGIT_YEAR.matcher(text).matches()) {
            return unclear(cell, "intake.cell.date-two-digit-year");
        }
        return unclear(cell, NO_DAY.matcher(text).matches() ? "intake.cell.date-only-year" : "intake.cell.date", text);
    }

    private CellReading<LocalDate> readEra(RawCell cell, WrittenEra written) {
        if (!written.yearExists()) {
            return written.meant()
                    .<CellReading<LocalDate>>map(
                            meant -> unclear(cell, "intake.cell.date-no-such-era-year", written.year(), meant))
                    .orElse(unclear(cell, "intake.cell.date"));
        }
        return existing(cell, written.westernYear(), written.month(), written.day());
    }

    /** With dots it is always the day that stands first; with strokes England and America differ. */
    private CellReading<LocalDate> readYearLast(RawCell cell, Matcher match) {
        int first = number(match, 1);
        int second = number(match, 3);
        int year = number(match, 4);
        if (match.group(2).equals(".")) {
            return existing(cell, year, second, first);
        }
        var dayFirst = day(year, second, first);
        var monthFirst = day(year, first, second);
        if (dayFirst.isPresent() && monthFirst.isPresent() && first != second && order == DayOrder.UNKNOWN) {
            return unclear(cell, "intake.cell.date-day-or-month", dayFirst.get(), monthFirst.get());
        }
        boolean monthStands =
                order == DayOrder.MONTH_FIRST ? monthFirst.isPresent() || dayFirst.isEmpty() : dayFirst.isEmpty();
        return monthStands ? existing(cell, year, first, second) : existing(cell, year, second, first);
    }

    private CellReading<LocalDate> existing(RawCell cell, int year, int month, int day) {
        return day(year, month, day)
                .map(found -> within(cell, found))
                .orElse(unclear(cell, "intake.cell.date-no-such-day", "%d/%d/%d".formatted(year, month, day)));
    }

    private CellReading<LocalDate> within(RawCell cell, LocalDate day) {
        return day.isBefore(earliest) || day.isAfter(latest)
                ? unclear(cell, "intake.cell.date-out-of-range", day, earliest, latest)
                : CellReading.read(day);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
