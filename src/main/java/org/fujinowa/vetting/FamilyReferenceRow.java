package org.fujinowa.vetting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.fujinowa.notification.MessageState;
import org.jspecify.annotations.Nullable;

/**
 * A reference about a family with how far it has come.
 *
 * @param id identity
 * @param version for a change
 * @param details who is asked about whom
 * @param state how far it has come
 * @param askedAt when it was asked for
 * @param answeredOn the day of the answer, if there is one
 * @param favourable whether the referee would let a child stay there
 * @param delivery how far the last message has come; none where none was written
 * @param report what was said
 */
public record FamilyReferenceRow(
        FamilyReferenceId id,
        long version,
        FamilyReferenceDetails details,
        FamilyReferenceState state,
        Instant askedAt,
        @Nullable LocalDate answeredOn,
        boolean favourable,
        @Nullable MessageState delivery,
        RefereeReport report)
        implements Serializable {

    /** Whether the message may not have arrived. */
    public boolean isUndelivered() {
        return state.isOpen() && (delivery == MessageState.FAILED || delivery == MessageState.UNCERTAIN);
    }
}
