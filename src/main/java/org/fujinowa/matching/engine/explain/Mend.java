package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;

/**
 * How the plan is mended after something has happened.
 *
 * @param happened what has happened; at least one event
 * @param today the first night that nobody has slept yet, from 0: nights before it stay as they were, whatever happened
 * @param first what comes first
 */
public record Mend(PlacementProblem problem, List<Placement> plan, List<Event> happened, int today, MendFirst first)
        implements Question<Mended> {

    public Mend {
        plan = List.copyOf(plan);
        happened = List.copyOf(happened);
    }

    @Override
    public Class<Mended> answerType() {
        return Mended.class;
    }
}
