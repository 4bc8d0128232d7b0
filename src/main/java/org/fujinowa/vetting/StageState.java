package org.fujinowa.vetting;

/** How far a stage of a family has come. */
public enum StageState {
    DONE,
    OPEN,
    /** Its time has not come. */
    WAITING,
    /** Nothing asks for it. */
    NOT_ASKED
}
