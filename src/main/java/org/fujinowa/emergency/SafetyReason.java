package org.fujinowa.emergency;

/** Why somebody asks whether everybody is safe. */
public enum SafetyReason {
    EARTHQUAKE,
    TYPHOON,
    OTHER,
    /** Nothing has happened; it is an exercise. */
    EXERCISE
}
