package org.fujinowa.letters;

/** Whether a letter still says what is so. */
public enum LetterState {
    CURRENT,
    /** Something that it says has changed; a new edition is needed. */
    OUT_OF_DATE,
    /** The placement that it tells of is no longer confirmed, or has gone. */
    NO_LONGER
}
