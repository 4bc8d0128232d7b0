package org.fujinowa.rollcall;

/** How one person stands in a roll call, all ticks together. */
public enum RollStanding {
    HERE,
    MISSING,
    /** Nobody has said anything. */
    UNKNOWN,
    /** Two people said different things without knowing of each other; a person has to decide. */
    IN_CONFLICT
}
