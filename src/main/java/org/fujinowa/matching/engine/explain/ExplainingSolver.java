package org.fujinowa.matching.engine.explain;

import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.Progress;
import org.fujinowa.matching.engine.solve.PlacementSolver;

/**
 * The engine in this process, with answers to questions about its plans. Safe for several threads. It remembers the values of the
 * last problems it has solved, so that questions about them cost one solve less.
 *
 * <p>A server asks it through {@link org.fujinowa.matching.engine.worker.SolverPool} instead.
 */
public final class ExplainingSolver implements ExplainingEngine {

    private final PlacementSolver solver = new PlacementSolver();
    private final BestKnown bestKnown = new BestKnown();

    @Override
    public PlacementAnswer solve(PlacementProblem problem, Progress progress, Cancellation cancellation) {
        var answer = solver.solve(problem, progress, cancellation);
        bestKnown.remember(problem, answer);
        return answer;
    }

    @Override
    public <A extends Record> A ask(Question<A> question, Steps steps, Cancellation cancellation) {
        QuestionCheck.requireSound(question);
        var desk = new Desk(question, bestKnown, steps, cancellation);
        var answer = answer(question, desk);
        if (!(answer instanceof BoardPrices || answer instanceof FamilyWorths)) {
            desk.stopIfCancelled();
        }
        return question.answerType().cast(answer);
    }

    private static Record answer(Question<?> question, Desk desk) {
        if (question instanceof WhatIfPair pair) {
            return new PairPricing(desk).one(pair.student(), pair.family());
        }
        if (question instanceof EveryPair) {
            return new PairPricing(desk).every();
        }
        if (question instanceof WhatIfPlan plan) {
            return new PlanPricing(desk).of(plan.proposed());
        }
        if (question instanceof WhatIfSwap swap) {
            var pricing = new PlanPricing(desk);
            return pricing.of(pricing.swapped(swap.first(), swap.second()));
        }
        if (question instanceof WhyUnplaced unplaced) {
            return new NoPlaceReport(desk, unplaced).answer();
        }
        if (question instanceof WhichFamily which) {
            return new FamilyWorthing(desk).of(which.kinds());
        }
        return new Mending(desk, (Mend) question).answer();
    }
}
