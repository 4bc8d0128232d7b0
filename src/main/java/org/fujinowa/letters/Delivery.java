package org.fujinowa.letters;

/** How a letter reached whom it is for. */
public enum Delivery {
    NOT_YET,
    HANDED_OVER,
    MAILED
}
