package org.fujinowa.notification;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.fujinowa.shared.RuleViolation;

/** When a message is sent, as people choose it: by the association's clock, in Japan. */
public final class SendingTime {

    /** The association's clock. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private static final Duration FARTHEST = Duration.ofDays(300);

    private SendingTime() {}

    /**
     * The moment of that day and time; nothing where neither is chosen.
     *
     * @throws RuleViolation {@code notification.time-unclear} if one is missing or is none
     */
    public static Optional<Instant> of(String day, String time) {
        if (day.isBlank() && time.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(LocalDate.parse(day.strip()), LocalTime.parse(time.strip()))
                    .atZone(ZONE)
                    .toInstant());
        } catch (DateTimeException unclear) {
            throw new RuleViolation("notification.time-unclear");
        }
    }

    /** Refuses a time that is past or too far away. @throws RuleViolation {@code notification.time-past}, {@code notification.time-too-far} */
    public static void mustBeAhead(Instant time, Instant now) {
        if (!time.isAfter(now)) {
            throw new RuleViolation("notification.time-past");
        }
        if (time.isAfter(now.plus(FARTHEST))) {
            throw new RuleViolation("notification.time-too-far", FARTHEST.toDays());
        }
    }
}
