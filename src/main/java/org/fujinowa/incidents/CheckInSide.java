package org.fujinowa.incidents;

/** Who is asked how it goes. */
public enum CheckInSide {
    /** Somebody who travels. */
    GUEST,
    /** The family where they stay. */
    FAMILY
}
