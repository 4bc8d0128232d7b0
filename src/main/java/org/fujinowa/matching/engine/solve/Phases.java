package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;
import org.jspecify.annotations.Nullable;

/**
 * Nights one after another that do not differ: the same students stay, the same pairs hold, the same beds are there.
 *
 * <p>Deciding once per phase loses nothing: whatever a plan does on the nights of a phase, to do on all of them what it does
 * on the best of them is no worse on any level, and nobody moves more often.
 */
final class Phases {

    private final int[] firstNight;
    private final int nights;

    private Phases(int[] firstNight, int nights) {
        this.firstNight = firstNight;
        this.nights = nights;
    }

    static Phases of(PlacementProblem problem) {
        return of(problem, List.of());
    }

    /** Phases that also tell apart where these placements change. */
    static Phases of(PlacementProblem problem, List<Placement> placements) {
        var begins = new BitSet(problem.nights() + 1);
        begins.set(0);
        problem.students().forEach(student -> markEdges(student.nights(), problem.nights(), begins));
        problem.pairs().forEach(pair -> markEdges(pair.nights(), problem.nights(), begins));
        placements.stream()
                .flatMap(placement -> placement.stays().stream())
                .forEach(stay -> markEdges(stay.nights(), problem.nights(), begins));
        for (var family : problem.families()) {
            for (int night = 1; night < problem.nights(); night++) {
                if (family.bedsOn(night) != family.bedsOn(night - 1)) {
                    begins.set(night);
                }
            }
        }
        return new Phases(
                begins.stream().filter(night -> night < problem.nights()).toArray(), problem.nights());
    }

    private static void markEdges(@Nullable List<Integer> nights, int all, BitSet begins) {
        if (nights == null) {
            return;
        }
        var set = new BitSet(all);
        nights.forEach(set::set);
        for (int night = 1; night < all; night++) {
            if (set.get(night) != set.get(night - 1)) {
                begins.set(night);
            }
        }
    }

    int count() {
        return firstNight.length;
    }

    /** How many nights the phase has. */
    int length(int phase) {
        return end(phase) - firstNight[phase];
    }

    int firstNight(int phase) {
        return firstNight[phase];
    }

    /** The nights of the phases, in order. */
    List<Integer> nights(int... phases) {
        List<Integer> all = new ArrayList<>();
        for (int phase : phases) {
            IntStream.range(firstNight[phase], end(phase)).forEach(all::add);
        }
        return all;
    }

    private int end(int phase) {
        return phase + 1 < firstNight.length ? firstNight[phase + 1] : nights;
    }
}
