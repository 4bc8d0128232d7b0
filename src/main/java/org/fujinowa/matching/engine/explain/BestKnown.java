package org.fujinowa.matching.engine.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fujinowa.matching.engine.LevelValue;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.solve.SecondLook.Found;
import org.jspecify.annotations.Nullable;

/** The proven values of the last problems, so that the second question about a board need not solve it again. */
final class BestKnown {

    private static final int KEPT = 8;

    private final Map<PlacementProblem, Found> found = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PlacementProblem, Found> eldest) {
            return size() > KEPT;
        }
    };

    synchronized @Nullable Found find(PlacementProblem problem) {
        return found.get(problem);
    }

    /** Remembers what is proven; anything else is forgotten. */
    synchronized void remember(PlacementProblem problem, Found best) {
        if (best.status() == Status.OPTIMAL) {
            found.put(problem, best);
        }
    }

    void remember(PlacementProblem problem, PlacementAnswer answer) {
        var levels = problem.levelsInForce().stream()
                .map(level -> answer.levels().stream()
                        .filter(reached -> reached.level() == level)
                        .findFirst()
                        .orElse(new LevelValue(level, -1, -1)))
                .toList();
        remember(problem, new Found(answer.status(), levels, answer.placements(), List.of(), false));
    }
}
