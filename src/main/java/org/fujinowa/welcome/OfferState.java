package org.fujinowa.welcome;

/** How far an offer has come. */
public enum OfferState {
    /** The family is filling it in. */
    DRAFT,
    /** The family has sent it; the office has to look. */
    SENT,
    /** A coordinator took it over into the register. */
    TAKEN_OVER,
    /** The family receives nobody in that year. */
    NOT_THIS_YEAR,
    /** The office put it aside, with a reason. */
    SET_ASIDE
}
