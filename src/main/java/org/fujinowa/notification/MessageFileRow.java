package org.fujinowa.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file that goes with messages, as pages list it.
 *
 * @param id identity
 * @param name what it is called
 * @param type its MIME type, as its first bytes say
 * @param size in bytes
 * @param addedBy the sign-in name of who added it
 * @param addedAt when
 */
public record MessageFileRow(MessageFileId id, String name, String type, int size, String addedBy, Instant addedAt)
        implements Serializable {

    private static final int KILO = 1_024;

    /** The size as people read it, in kilobytes. */
    public int kilobytes() {
        return Math.max(1, (size + KILO - 1) / KILO);
    }
}
