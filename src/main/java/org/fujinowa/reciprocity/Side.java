package org.fujinowa.reciprocity;

import org.fujinowa.programme.Direction;

/** The two sides of an exchange. */
public enum Side {
    /** Fujisawa: the association, its city, its families and its travellers. */
    HERE,
    /** The partner, its families and its travellers. */
    THERE;

    /** The side that gives a home to a delegation that travels that way. */
    public static Side hosting(Direction direction) {
        return direction == Direction.INBOUND ? HERE : THERE;
    }
}
