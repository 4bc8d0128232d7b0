package org.fujinowa.consents;

/** Whether a guest's allergies, diet, faith and fears are told to a home; if not, each has a sentence that says why. */
public enum Telling {
    /** They are told. */
    TOLD,
    /** Those who answer for the guest have not agreed yet. */
    NO_CONSENT,
    /** They have refused, or have taken back what they had agreed to. */
    TAKEN_BACK,
    /** The family has not promised yet to keep them to itself. */
    NO_PROMISE
}
