package org.fujinowa.vetting;

/** What makes earlier evidence worthless, if the requirement says so. */
public enum Reopening {
    /** The family lives at another address. */
    MOVE,
    /** An adult has come to live there. */
    NEW_ADULT,
    /** Somebody who lives there has turned 18. */
    TURNED_18,
    /** There is a kind of pet that was not there before. */
    NEW_PET,
    /** Something happened that a coordinator wrote down. */
    INCIDENT,
    /** The fiscal year of the evidence is over: 1 April. */
    FISCAL_YEAR;

    /** Whether it is known from the day alone, so that nobody needs to write it down. */
    public boolean byCalendar() {
        return this == TURNED_18 || this == FISCAL_YEAR;
    }
}
