package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.List;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.LevelProof;
import org.fujinowa.matching.engine.LevelProof.Argument;

/** Collects, level by level, why no plan is better. */
final class Proofs {

    private final IndexedProblem of;
    private final List<LevelProof> proofs = new ArrayList<>();

    Proofs(IndexedProblem of) {
        this.of = of;
    }

    List<LevelProof> all() {
        return proofs;
    }

    /**
     * Settles one level.
     *
     * @param rank the value reached and the bound, turned so that more is better
     * @param easy the bound that was known without a solver
     * @param threshold pairs with a lower score were not used
     */
    void settle(Level level, long rank, long bound, long easy, int threshold) {
        if (rank != bound) {
            add(level, Argument.NOT_PROVEN, List.of());
        } else if (rank < easy) {
            add(level, Argument.SEARCH, List.of());
        } else if (level == Level.PLACED) {
            placed(rank, threshold);
        } else {
            add(level, level == Level.FAIRNESS ? Argument.BEDS_COUNTED : Argument.NOTHING_LEFT_TO_WISH, List.of());
        }
    }

    private void placed(long rank, int threshold) {
        if (rank == of.students.size()) {
            add(Level.PLACED, Argument.NOTHING_LEFT_TO_WISH, List.of());
            return;
        }
        add(Level.PLACED, Argument.BEDS_COUNTED, FlowBound.tightestNights(of, threshold));
    }

    private void add(Level level, Argument argument, List<Integer> nights) {
        proofs.add(new LevelProof(level, argument, nights));
    }
}
