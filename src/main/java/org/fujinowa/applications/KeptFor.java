package org.fujinowa.applications;

/** How long an answer is kept, as the applicant is told. */
public enum KeptFor {
    /** Until it is decided who takes part, if the applicant does not. */
    DECISION,
    /** Until 30 days after the return. */
    THIRTY_DAYS,
    /** Until 90 days after the return. */
    NINETY_DAYS,
    /** Until five years after the return. */
    FIVE_YEARS
}
