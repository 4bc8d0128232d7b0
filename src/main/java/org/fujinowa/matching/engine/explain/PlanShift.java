package org.fujinowa.matching.engine.explain;

import java.util.List;

/**
 * Another plan beside the present one.
 *
 * @param shifts the levels in order
 * @param moved who would sleep elsewhere, by id
 */
public record PlanShift(List<LevelShift> shifts, List<Moved> moved) {

    public PlanShift {
        shifts = List.copyOf(shifts);
        moved = List.copyOf(moved);
    }
}
