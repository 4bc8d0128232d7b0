package org.fujinowa.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * A rule by which people are reminded of what is missing. What is written is a template of the kind, that of the programme if it has its
 * own.
 *
 * @param kind what is missing; it says before which day
 * @param daysBefore how many days before that day the first reminder goes out
 * @param everyDays after how many days it is repeated
 * @param atMost how often in all
 * @param active whether it is carried out
 */
public record ReminderDetails(
        @NotNull MessageKind kind,
        @Min(1) @Max(365) int daysBefore,
        @Min(1) @Max(60) int everyDays,
        @Min(1) @Max(10) int atMost,
        boolean active)
        implements Serializable {

    /**
     * Which of the reminders is due on that day, from 0: the latest whose day has come, so that a server that slept writes one and not
     * all of them at once. Nothing before the first one's day, nor from the day on before which it was to be done.
     *
     * @param day before which it must be done
     */
    public OptionalInt stepOn(LocalDate today, LocalDate day) {
        var first = day.minusDays(daysBefore);
        if (today.isBefore(first) || !today.isBefore(day)) {
            return OptionalInt.empty();
        }
        var passed = ChronoUnit.DAYS.between(first, today) / everyDays;
        return OptionalInt.of((int) Math.min(passed, atMost - 1L));
    }
}
