package org.fujinowa.vetting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a family still has to see to after a home visit. Until it is done, the visit does not count.
 *
 * @param what what is to be done
 * @param due until when
 * @param doneOn since when it is done, if it is
 * @param doneBy who has seen that; empty as long as nobody has
 */
public record FollowUp(
        @NotBlank @Size(max = 300) String what,
        @NotNull LocalDate due,
        @Nullable LocalDate doneOn,
        @Size(max = 200) String doneBy)
        implements Serializable {

    /** Whether it is still to be done on that day. */
    public boolean openOn(LocalDate day) {
        return doneOn == null || doneOn.isAfter(day);
    }

    /** The same, seen to be done. */
    public FollowUp done(LocalDate on, String by) {
        return new FollowUp(what, due, on, by);
    }
}
