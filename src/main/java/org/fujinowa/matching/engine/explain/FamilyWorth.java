package org.fujinowa.matching.engine.explain;

import java.util.List;

/**
 * What one more family would be worth.
 *
 * @param family the id of the kind
 * @param shifts from the best plan without the family to the best plan with it; empty if the time was over before
 * @param guests who would sleep there, by id
 * @param moved who would sleep elsewhere than in the present plan, by id
 */
public record FamilyWorth(String family, List<LevelShift> shifts, List<String> guests, List<Moved> moved) {

    public FamilyWorth {
        shifts = List.copyOf(shifts);
        guests = List.copyOf(guests);
        moved = List.copyOf(moved);
    }
}
