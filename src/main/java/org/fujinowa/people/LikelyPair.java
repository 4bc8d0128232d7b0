package org.fujinowa.people;

import java.io.Serializable;
import java.util.List;

/**
 * Two records that may be of one human being.
 *
 * @param pair both identities
 * @param one the record that was entered first
 * @param other the record that was entered later
 * @param reasons why, the weightiest first; at least one
 */
public record LikelyPair(PersonPair pair, PersonRow one, PersonRow other, List<SameReason> reasons)
        implements Serializable {

    public LikelyPair {
        reasons = List.copyOf(reasons);
    }
}
