package org.fujinowa.matching.engine.explain;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.matching.engine.LevelValue;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.PlanCheck;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.solve.SecondLook;
import org.fujinowa.matching.engine.solve.SecondLook.Found;
import org.fujinowa.matching.engine.solve.SecondLook.How;

/** What the answer to one question is worked out with: its problem and plan, the best plan, and the one budget. */
final class Desk {

    final PlacementProblem problem;
    final List<Placement> plan;
    final Sleeps sleeps;
    final SecondLook look;
    private final BestKnown bestKnown;
    private final Steps steps;

    Desk(Question<?> question, BestKnown bestKnown, Steps steps, Cancellation cancellation) {
        problem = question.problem();
        plan = question.plan();
        sleeps = new Sleeps(plan);
        look = new SecondLook(problem.timeLimitSeconds(), cancellation);
        this.bestKnown = bestKnown;
        this.steps = steps;
    }

    /** The values of the best plan; with the status of an infeasible problem and no values if the locks allow none. */
    Found best() {
        var known = bestKnown.find(problem);
        if (known != null) {
            return known;
        }
        var found = look.again(problem, new How(plan, false, false, List.of(), Set.of()));
        bestKnown.remember(problem, found);
        return found;
    }

    /** What no plan of the problem can surpass; empty if that is not proven. */
    List<LevelValue> ceilings() {
        var best = best();
        return best.status() == Status.OPTIMAL ? best.levels() : List.of();
    }

    /** What the present plan reaches; what the best one does if the present one breaks a hard rule. */
    List<LevelValue> now() {
        return planIsSound() ? SecondLook.values(problem, plan, null) : best().levels();
    }

    boolean planIsSound() {
        return PlanCheck.breaches(problem, plan).isEmpty();
    }

    void step(int done, int all) {
        steps.step(done, all);
    }

    void stopIfCancelled() {
        if (look.cancelled()) {
            throw new CancellationException("The question was cancelled.");
        }
    }
}
