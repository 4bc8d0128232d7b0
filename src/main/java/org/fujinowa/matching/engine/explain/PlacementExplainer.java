package org.fujinowa.matching.engine.explain;

import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.matching.engine.EngineFailure;
import org.fujinowa.matching.engine.ProblemRefused;

/** Answers questions about plans. The same question gets the same answer, unless it was stopped by the clock or by hand. */
public interface PlacementExplainer {

    /**
     * Answers a question.
     *
     * @param steps hears how many of the solves are done, where there are many
     * @param cancellation stops the work from another thread
     * @throws java.util.concurrent.CancellationException if it was cancelled before there was an answer; what was found until
     *     then is only told by {@link EveryPair} and {@link WhichFamily}
     * @throws ProblemRefused if the problem contradicts its own format, or the question names what the problem does not know
     * @throws EngineFailure if the engine itself failed; the next call may succeed
     */
    <A extends Record> A ask(Question<A> question, Steps steps, Cancellation cancellation);

    /** Answers a question without listening and without a way to cancel. */
    default <A extends Record> A ask(Question<A> question) {
        return ask(question, Steps.NONE, new Cancellation());
    }
}
