package org.fujinowa.selection;

/** How far a decision has come. */
public enum DecisionState {
    /** One person has proposed it. */
    PROPOSED,
    /** A second person has confirmed it. */
    CONFIRMED,
    /** A place became free and is offered to this reserve, until a day. */
    OFFERED,
    /** The reserve has taken the place. */
    TAKEN,
    /** The reserve did not want the place, or did not answer in time. */
    NOT_TAKEN,
    /** The place was given back. */
    GIVEN_BACK;

    /** Whether two people stand behind it. */
    public boolean isConfirmed() {
        return this != PROPOSED;
    }
}
