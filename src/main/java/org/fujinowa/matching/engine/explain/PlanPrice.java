package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.Reason;

/**
 * What a plan made by hand is worth.
 *
 * @param placements the plan
 * @param breaches the hard rules it breaks; empty if it is sound
 * @param shifts from the present plan to this one, level by level; empty unless both are sound
 * @param besideBest from the best plan there is to this one, level by level; {@code now} is the value of the best as far as it is
 *     known and {@code bound} what no plan can surpass on the first level that differs; empty unless this one is sound
 * @param best whether no plan is better than this one, and that is proven
 * @param moved who would sleep elsewhere, by id
 */
public record PlanPrice(
        List<Placement> placements,
        List<Reason> breaches,
        List<LevelShift> shifts,
        List<LevelShift> besideBest,
        boolean best,
        List<Moved> moved) {

    public PlanPrice {
        placements = List.copyOf(placements);
        breaches = List.copyOf(breaches);
        shifts = List.copyOf(shifts);
        besideBest = List.copyOf(besideBest);
        moved = List.copyOf(moved);
    }
}
