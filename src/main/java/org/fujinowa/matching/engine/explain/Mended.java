package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.Reason;
import org.fujinowa.matching.engine.Status;

/**
 * A mended plan, beside the one before.
 *
 * @param status whether it is proven, as for a whole plan; without a plan everything but {@code because} is empty
 * @param shifts the levels over the nights from today on, before and after; {@code now} is what the plan was worth before
 *     anything happened, among the students who are still to be placed
 * @param placements the whole plan, with the nights slept as they were
 * @param moved who sleeps elsewhere from some night on, and has a place in both plans; by id
 * @param newlyPlaced who had no place and has one now
 * @param lost who had a place and has none from today on
 * @param left who is no longer to be placed
 * @param untouched who sleeps as before
 * @param voided locks that what happened has made void
 * @param because the contradiction, if the locks allow no plan
 */
public record Mended(
        Status status,
        List<LevelShift> shifts,
        List<Placement> placements,
        List<Moved> moved,
        List<Moved> newlyPlaced,
        List<Moved> lost,
        List<String> left,
        List<String> untouched,
        List<Choice> voided,
        List<Reason> because) {

    public Mended {
        shifts = List.copyOf(shifts);
        placements = List.copyOf(placements);
        moved = List.copyOf(moved);
        newlyPlaced = List.copyOf(newlyPlaced);
        lost = List.copyOf(lost);
        left = List.copyOf(left);
        untouched = List.copyOf(untouched);
        voided = List.copyOf(voided);
        because = List.copyOf(because);
    }
}
