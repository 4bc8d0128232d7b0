package org.fujinowa.incidents;

/** How somebody feels, with one tap. */
public enum Feeling {
    GOOD,
    SO_SO,
    NOT_GOOD
}
