package org.fujinowa.partnering;

/** How something that a partner filled in stands to what the association has. */
public enum SheetState {
    /** Nobody of the association has taken it over yet. */
    NEW,
    /** It was taken over, and the partner has changed it since. */
    CHANGED,
    /** What was taken over is what the partner says. */
    TAKEN_OVER
}
