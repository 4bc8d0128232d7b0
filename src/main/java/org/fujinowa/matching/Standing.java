package org.fujinowa.matching;

import java.io.Serializable;
import org.fujinowa.programme.DelegationRow;

/**
 * How far the home stay of a delegation is.
 *
 * @param delegation the delegation
 * @param guests how many need a home
 * @param toLookAt how many of them have answers that a person must look at
 * @param placed how many have a home, be it a draft
 * @param proposed how many wait for a second coordinator
 * @param confirmed how many homes are confirmed
 * @param next what the asking coordinator can do next
 */
public record Standing(
        DelegationRow delegation, int guests, int toLookAt, int placed, int proposed, int confirmed, NextStep next)
        implements Serializable {

    /** How many have no home yet. */
    public int unplaced() {
        return guests - placed;
    }
}
