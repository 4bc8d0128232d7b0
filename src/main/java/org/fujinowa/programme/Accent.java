package org.fujinowa.programme;

/** The colour by which pages mark a programme, always together with its name. */
public enum Accent {
    INDIGO,
    LEAF,
    GOLD,
    WISTERIA
}
