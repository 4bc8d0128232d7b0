package org.fujinowa.programme;

/** Which way a delegation travels. */
public enum Direction {
    /** Guests come to us. */
    INBOUND,
    /** Ours travel. */
    OUTBOUND
}
