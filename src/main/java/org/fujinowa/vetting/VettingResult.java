package org.fujinowa.vetting;

/** What came of a check. The association keeps this word and never what a record of the police says. */
public enum VettingResult {
    /** Nothing stands against it. */
    CLEAR,
    /** Good enough under a condition, which the note says. */
    CONDITIONS,
    /** Not shown, but let pass for a while for a reason that the note says; always by two people. */
    EXCEPTION,
    /** It stands in the way, until a later check says otherwise. */
    REFUSED
}
