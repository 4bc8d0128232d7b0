package org.fujinowa.matching;

/** What brings the home stay of a delegation forward, for the coordinator who asks. */
public enum NextStep {
    /** Nobody takes part yet: the lists are to be read in. */
    READ_LISTS,
    /** Somebody else has proposed: check and confirm. */
    CONFIRM,
    /** Answers about safety are not understood or missing. */
    LOOK,
    /** Somebody has no home yet. */
    PLACE,
    /** Everybody has a home, and drafts wait to be proposed. */
    PROPOSE,
    /** The asking coordinator has proposed, and somebody else must confirm. */
    WAIT,
    /** Every home is confirmed. */
    DONE
}
