package org.fujinowa.shared.desk;

/** Where on the desk a task lies. */
public enum DeskShelf {
    /** It has a day by which it is due. */
    DEADLINES,
    /** Somebody has not given something yet. */
    MISSING,
    /** Something holds now and will not hold any more soon. */
    EXPIRING,
    /** Somebody wrote or answered, and nobody has read it. */
    ANSWERS
}
