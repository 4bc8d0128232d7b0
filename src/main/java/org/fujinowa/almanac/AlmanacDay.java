package org.fujinowa.almanac;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A day or a row of days in an almanac.
 *
 * @param from the first day
 * @param until the last day; only {@code from} if not said
 * @param everyYear whether the same days come again each year; then the years do not count, and the row may go over the new year
 * @param nameJa what it is called in Japanese
 * @param nameEn what it is called in English
 */
public record AlmanacDay(
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        boolean everyYear,
        @NotBlank @Size(max = 100) String nameJa,
        @NotBlank @Size(max = 100) String nameEn)
        implements Serializable {

    /** @throws RuleViolation {@code almanac.ends-before-it-begins} */
    public AlmanacDay {
        if (from != null && until != null && until.isBefore(from)) {
            throw new RuleViolation("almanac.ends-before-it-begins");
        }
    }

    /** The last day. */
    public LocalDate last() {
        return until == null ? from : until;
    }

    /** Whether that day is one of them. */
    public boolean has(LocalDate day) {
        if (!everyYear) {
            return !day.isBefore(from) && !day.isAfter(last());
        }
        var first = MonthDay.from(from);
        var end = MonthDay.from(last());
        var asked = MonthDay.from(day);
        return first.isAfter(end)
                ? !asked.isBefore(first) || !asked.isAfter(end)
                : !asked.isBefore(first) && !asked.isAfter(end);
    }

    /** What it is called. */
    public NamedDay name() {
        return new NamedDay(nameJa, nameEn);
    }
}
