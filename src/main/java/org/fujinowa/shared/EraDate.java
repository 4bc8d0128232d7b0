package org.fujinowa.shared;

import java.time.LocalDate;

/**
 * A day or a year as Japanese papers write it: 令和元年5月1日.
 *
 * <p>Neither java.time nor most libraries write 元年 for the first year of an era, which is the only form in use.
 */
public final class EraDate {

    /** From this day Japan used the calendar that the West uses; a day of an era before it would be a wrong one. */
    private static final LocalDate GREGORIAN_IN_JAPAN = LocalDate.of(1873, 1, 1);

    private EraDate() {}

    /** The day with its era, for instance 令和元年5月1日; days before 1873 are written by the Western year. */
    public static String format(LocalDate day) {
        return yearAt(day) + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /**
     * A Western year by its era or, where it has two, by both: 2018 is 平成30年, 2019 is 平成31年・令和元年. Years before 1868
     * are written as they are.
     */
    public static String year(int westernYear) {
        var newYear = JapaneseEra.at(LocalDate.of(westernYear, 1, 1));
        var yearEnd = JapaneseEra.at(LocalDate.of(westernYear, 12, 31));
        if (yearEnd.isEmpty()) {
            return westernYear + "年";
        }
        String last = yearEnd.get().year(westernYear);
        return newYear.isEmpty() || newYear.equals(yearEnd)
                ? last
                : newYear.get().year(westernYear) + "・" + last;
    }

    private static String yearAt(LocalDate day) {
        return JapaneseEra.at(day)
                .filter(era -> !day.isBefore(GREGORIAN_IN_JAPAN))
                .map(era -> era.year(day.getYear()))
                .orElse(day.getYear() + "年");
    }
}
