package org.fujinowa.shared;

import java.time.LocalDate;
import java.time.Month;

/**
 * The year 年度 of Japanese offices and schools: from 1 April to 31 March.
 *
 * @param year the Western year in which it begins
 */
public record FiscalYear(int year) {

    /** The fiscal year in which a day lies. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /** Its first day, 1 April. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    /** Its last day, 31 March. */
    public LocalDate lastDay() {
        return firstDay().plusYears(1).minusDays(1);
    }

    /**
     * Its name: 令和元年度.
     *
     * <p>The era is that of 1 May, because the government named the whole fiscal year 2019, whose first month was still
     * Heisei, 令和元年度. No other change of era fell into April.
     */
    public String name() {
        LocalDate may = firstDay().plusMonths(1);
        return JapaneseEra.at(may).map(era -> era.year(year)).orElse(year + "年") + "度";
    }
}
