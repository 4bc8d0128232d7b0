package org.fujinowa.partnering;

/** Whether anybody can come in by a window. */
public enum WindowState {
    /** No link was made yet. */
    NO_LINK,
    OPEN,
    /** The day until which it was open has passed. */
    CLOSED,
    /** Its link was ended by hand. */
    REVOKED
}
