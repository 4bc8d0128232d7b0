package org.fujinowa.notification;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered.
 *
 * @param yes whether they said yes; nothing where that was not asked
 * @param words what they added, may be empty
 */
public record MessageAnswer(@Nullable Boolean yes, String words) implements Serializable {

    /** The longest that one may write. */
    public static final int LONGEST = 1_000;
}
