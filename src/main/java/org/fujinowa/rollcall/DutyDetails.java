package org.fujinowa.rollcall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Sensitive;

/**
 * One turn of duty.
 *
 * @param delegation for which delegation
 * @param day on which day, where the delegation is
 * @param from from when, for instance 22:00
 * @param until until when; earlier than {@code from} means the next morning
 * @param who who is on duty
 * @param phone where they answer
 * @param task what they see to, may be empty
 */
public record DutyDetails(
        @NotNull DelegationId delegation,
        @NotNull LocalDate day,
        @NotBlank @Pattern(regexp = CLOCK) String from,
        @NotBlank @Pattern(regexp = CLOCK) String until,
        @NotBlank @Size(max = 100) String who,
        @Sensitive @NotBlank @Size(max = 60) String phone,
        @Size(max = 200) String task)
        implements Serializable {

    private static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d";

    /** Whether it ends on the next day. */
    public boolean overNight() {
        return until.compareTo(from) <= 0;
    }
}
