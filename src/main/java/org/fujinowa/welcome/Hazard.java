package org.fujinowa.welcome;

/** What the town's hazard map says about a home. */
public enum Hazard {
    NONE,
    FLOOD,
    LANDSLIDE,
    BOTH,
    NOT_SURE
}
