package org.fujinowa.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The national holidays of Japan from 1970 to 2050, by the rules of the holiday law and its special laws.
 *
 * <p>The equinoxes are computed; the state gazettes them each February for the next year, so those further ahead are
 * forecasts.
 */
public final class JapaneseHolidays {

    /** The first year the rules are made and checked for. */
    public static final int FIRST_YEAR = 1970;

    /** The last year the rules are made and checked for. */
    public static final int LAST_YEAR = 2050;

    private static final LocalDate SUBSTITUTES_SINCE = LocalDate.of(1973, 4, 12);
    private static final LocalDate DAY_BETWEEN_SINCE = LocalDate.of(1985, 12, 27);
    private static final int SUBSTITUTE_MAY_MOVE_SINCE = 2007;
    private static final Holiday DAY_BETWEEN = new Holiday("休日", "Citizens' Holiday");

    private JapaneseHolidays() {}

    /** The holiday on a day, if it is one. Sundays are none. */
    public static Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(in(day.getYear()).get(day));
    }

    /**
     * All holidays of a year, in order.
     *
     * @throws IllegalArgumentException outside of 1970 to 2050
     */
    public static SortedMap<LocalDate, Holiday> in(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("No holidays are known for %d.".formatted(year));
        }
        var named = new NamedHolidays(year).days();
        var all = new TreeMap<>(named);
        named.forEach((day, holiday) -> {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY && !day.isBefore(SUBSTITUTES_SINCE)) {
                substituteFor(day, named).ifPresent(free -> all.put(free, holiday.substitute()));
            }
        });
        for (LocalDate day : named.keySet()) {
            LocalDate between = day.plusDays(1);
            if (named.containsKey(between.plusDays(1))
                    && !all.containsKey(between)
                    && between.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !between.isBefore(DAY_BETWEEN_SINCE)) {
                all.put(between, DAY_BETWEEN);
            }
        }
        return Collections.unmodifiableSortedMap(all);
    }

    /** Until 2006 only the Monday could be free instead; since 2007 it is the next day that is no holiday itself. */
    private static Optional<LocalDate> substituteFor(LocalDate sunday, SortedMap<LocalDate, Holiday> named) {
        LocalDate free = sunday.plusDays(1);
        while (named.containsKey(free)) {
            if (sunday.getYear() < SUBSTITUTE_MAY_MOVE_SINCE) {
                return Optional.empty();
            }
            free = free.plusDays(1);
        }
        return Optional.of(free);
    }
}
