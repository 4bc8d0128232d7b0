package org.fujinowa.vetting;

/** What a family's vetting is on one night. */
public enum VettingState {
    /** Everything mandatory is shown. */
    CLEARED,
    /** Something was shown, and no longer holds. */
    LAPSED,
    /** Something has never been shown, or has to be shown again. */
    OPEN,
    /** A check refused the family. */
    REFUSED;

    /** Whichever of the two is the graver. */
    public VettingState graver(VettingState other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
