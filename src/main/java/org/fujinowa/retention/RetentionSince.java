package org.fujinowa.retention;

/** From what the days of a retention rule count. */
public enum RetentionSince {
    /** The day on which the delegation left again, or came home. */
    RETURN,
    /** The day on which it was read in, written, or made. */
    ENTRY,
    /** The day on which it was decided, or ended otherwise. */
    END
}
