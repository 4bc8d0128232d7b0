package org.fujinowa.matching.engine.solve;

/**
 * Looks for the highest threshold that still allows a plan. The bound comes from flows alone, and often there is a plan right at
 * it, so that one probe is enough. Otherwise the search goes down from the bound in growing steps, and again from the last
 * threshold refuted: to refute one takes a solver a tenth of the time that it takes to find a plan.
 */
final class FairnessSearch {

    private final int[] candidates;

    /** The candidate the best plan reaches; -1 if nobody is placed. */
    private int low;

    /** The highest candidate that is not refuted. */
    private int high;

    /** The bound before any probe. */
    private final long counted;

    /** How far under the bound the next probe is; doubled as long as probes are refuted. */
    private int step;

    /**
     * Begins a search.
     *
     * @param reached the fairness of the best plan; -1 if nobody is placed
     * @param placed how many students a plan must place, at least 1
     * @param ceiling what no plan can surpass, as far as is known
     */
    FairnessSearch(IndexedProblem of, long reached, long placed, long ceiling) {
        candidates = of.options.stream()
                .mapToInt(Option::score)
                .filter(score -> score >= reached && score <= ceiling)
                .sorted()
                .distinct()
                .toArray();
        low = reached < 0 ? -1 : 0;
        high = low;
        for (int over = candidates.length; over - high > 1; ) {
            var middle = (high + over) >>> 1;
            if (FlowBound.mostPlaced(of, candidates[middle]) >= Math.max(1, placed)) {
                high = middle;
            } else {
                over = middle;
            }
        }
        counted = bound();
    }

    /** The bound found by counting beds alone. */
    long countedBound() {
        return counted;
    }

    boolean done() {
        return low == high;
    }

    /** The threshold to try next. */
    int next() {
        return candidates[probe()];
    }

    void impossible() {
        high = probe() - 1;
        step = Math.max(1, 2 * step);
    }

    /** A plan was found at the threshold tried; it reaches at least that. */
    void possible(long reached) {
        step = 0;
        while (low < high && candidates[low + 1] <= reached) {
            low++;
        }
    }

    long reached() {
        return low < 0 ? -1 : candidates[low];
    }

    long bound() {
        return high < 0 ? -1 : candidates[high];
    }

    private int probe() {
        return Math.max(low + 1, high - step);
    }
}
