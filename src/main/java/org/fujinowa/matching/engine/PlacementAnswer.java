package org.fujinowa.matching.engine;

import java.util.List;

/**
 * The engine's answer, field by field as in the JSON format.
 *
 * @param levels what was reached on each level, in the order of the objective; without {@code fairness} if nobody is placed
 * @param placements one entry per placed student, by id
 * @param unplaced one entry per student without a place, by id
 * @param because for {@link Status#INFEASIBLE}: a smallest set of locks and rules that contradict each other; else empty
 */
public record PlacementAnswer(
        Status status,
        List<LevelValue> levels,
        List<Placement> placements,
        List<Unplaced> unplaced,
        List<Reason> because,
        SolverReport solver) {

    public PlacementAnswer {
        levels = List.copyOf(levels);
        placements = List.copyOf(placements);
        unplaced = List.copyOf(unplaced);
        because = List.copyOf(because);
    }
}
