package org.fujinowa.applications;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application in the list: nothing of what was answered.
 *
 * @param id which
 * @param version for a change
 * @param details who applies for what
 * @param state how far it has come
 * @param missing how many required answers are missing
 * @param begunAt when it was begun
 * @param sentAt when it was sent last, if it was
 */
public record ApplicationRow(
        ApplicationId id,
        long version,
        ApplicationDetails details,
        ApplicationState state,
        int missing,
        Instant begunAt,
        @Nullable Instant sentAt)
        implements Serializable {}
