/**
 * The engine itself, in this process, over OR-Tools: {@link org.fujinowa.matching.engine.solve.PlacementSolver} is the door.
 *
 * <p>The problem is put into canonical order and numbered ({@code IndexedProblem}), nights that do not differ become phases
 * ({@code Phases}), a plan is found by hand ({@code GreedyPlan}), and the levels are climbed one by one ({@code Ladder}),
 * each with a linear model over binary columns ({@code PlacementModel}) that CP-SAT solves ({@code CpSat}).
 */
@NullMarked
package org.fujinowa.matching.engine.solve;

import org.jspecify.annotations.NullMarked;
