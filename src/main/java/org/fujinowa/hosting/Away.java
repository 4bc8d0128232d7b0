package org.fujinowa.hosting;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.shared.StayPeriod;

/**
 * Nights on which a family cannot receive anybody. We never ask for the reason.
 *
 * @param from the first night
 * @param until the morning after the last such night
 */
public record Away(@NotNull LocalDate from, @NotNull LocalDate until) implements Serializable {

    public Away {
        if (from != null && until != null) {
            new StayPeriod(from, until);
        }
    }

    /** These nights as a period. */
    public StayPeriod nights() {
        return new StayPeriod(from, until);
    }
}
