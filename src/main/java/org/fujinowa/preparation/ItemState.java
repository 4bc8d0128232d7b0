package org.fujinowa.preparation;

/** How an item on a checklist stands. */
public enum ItemState {
    OPEN,
    DONE,
    /** This time it need not be done, for a reason that is written down. */
    NOT_NEEDED
}
