package org.fujinowa.vetting;

/** How far the form of a home visit has come. */
public enum VisitState {
    /** The first visitor is filling it in. */
    DRAFT,
    /** The first visitor has signed. */
    SIGNED,
    /** The second visitor has signed too: the visit counts. */
    CONFIRMED
}
