package org.fujinowa.shared.desk;

/** The six steps that every delegation goes through, in order. */
public enum DeskStage {
    APPLICATIONS,
    VETTING,
    MATCHING,
    PAPERS,
    TRAVEL,
    THANKS
}
