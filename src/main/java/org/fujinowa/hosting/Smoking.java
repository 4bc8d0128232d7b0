package org.fujinowa.hosting;

/** Whether and where somebody smokes in a home. */
public enum Smoking {
    NONE,
    OUTSIDE,
    INSIDE
}
