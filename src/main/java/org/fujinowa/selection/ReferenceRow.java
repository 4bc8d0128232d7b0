package org.fujinowa.selection;

import java.io.Serializable;
import java.time.Instant;
import org.fujinowa.notification.MessageState;
import org.jspecify.annotations.Nullable;

/**
 * A reference with how far it has come.
 *
 * @param id identity
 * @param version for a change
 * @param details who is asked about whom
 * @param state how far it has come
 * @param askedAt when it was asked for
 * @param remindedAt when the referee was reminded last, if they were
 * @param settledAt when the answers came, or that none will
 * @param delivery how far the last message to the referee has come; none where none was written
 * @param report what was said
 */
public record ReferenceRow(
        ReferenceId id,
        long version,
        ReferenceDetails details,
        ReferenceState state,
        Instant askedAt,
        @Nullable Instant remindedAt,
        @Nullable Instant settledAt,
        @Nullable MessageState delivery,
        ReferenceReport report)
        implements Serializable {

    /** Whether the message may not have arrived. */
    public boolean isUndelivered() {
        return state.isOpen() && (delivery == MessageState.FAILED || delivery == MessageState.UNCERTAIN);
    }
}
