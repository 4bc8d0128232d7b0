package org.fujinowa.matching;

import java.io.Serializable;

/**
 * A home as a choice for one guest.
 *
 * @param home the home
 * @param fit how the two fit
 * @param full whether no bed is left on some night of the guest's stay, the guest's own place there not counted
 * @param forbidden whether a coordinator has ruled the pair out
 * @param chosen whether the guest stays there now
 */
public record HomeChoice(BoardHome home, PairFit fit, boolean full, boolean forbidden, boolean chosen)
        implements Serializable {

    /** Whether the guest can be placed there now. */
    public boolean open() {
        return fit.possible() && !full && !forbidden;
    }
}
