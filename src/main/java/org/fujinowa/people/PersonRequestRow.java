package org.fujinowa.people;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of requests.
 *
 * @param id which one
 * @param version the version of the record
 * @param kind what is asked for
 * @param name about whom; who asks where nobody of the register is named
 * @param receivedOn when it came
 * @param dueOn until when it must be answered
 * @param answeredOn when it was answered, if it was
 * @param outcome how it was answered, if it was
 */
public record PersonRequestRow(
        PersonRequestId id,
        long version,
        PersonRequestKind kind,
        String name,
        LocalDate receivedOn,
        LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable RequestOutcome outcome)
        implements Serializable {

    /** Whether it should have been answered before that day. */
    public boolean lateOn(LocalDate day) {
        return answeredOn == null && dueOn.isBefore(day);
    }
}
