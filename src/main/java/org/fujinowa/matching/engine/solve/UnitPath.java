package org.fujinowa.matching.engine.solve;

import java.util.Arrays;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The best way through the families for students who move as one: phase by phase, with no more moves than allowed, the
 * largest sum of scores minus the penalties for moving. Found by dynamic programming over phase, moves so far and family.
 */
final class UnitPath {

    private static final long NEVER = Long.MIN_VALUE / 2;

    private final IndexedProblem of;
    private final int[] unit;
    private final Fits fits;
    private final int[] families;
    private final int[] phases;

    /** Whether students can sleep in a family in a phase. */
    @FunctionalInterface
    interface Fits {
        boolean test(int[] students, int family, int phase);
    }

    UnitPath(IndexedProblem of, int[] unit, Fits fits) {
        this.of = of;
        this.unit = unit;
        this.fits = fits;
        var all = new TreeSet<Integer>();
        for (int student : unit) {
            of.optionsOfStudent.get(student).forEach(option -> all.add(option.family()));
        }
        families = all.stream().mapToInt(Integer::intValue).toArray();
        phases = Arrays.stream(unit)
                .flatMap(student -> Arrays.stream(of.stay[student]))
                .distinct()
                .sorted()
                .toArray();
    }

    /** For each phase the family's number; null if there is no way. */
    int @Nullable [] best() {
        var moves = Math.min(of.problem.maxMoves(), phases.length - 1);
        var value = new long[phases.length][moves + 1][families.length];
        var from = new int[phases.length][moves + 1][families.length];
        for (int i = 0; i < phases.length; i++) {
            for (int k = 0; k <= moves; k++) {
                extend(value, from, i, k);
            }
        }
        return walkBack(value, from, moves);
    }

    private void extend(long[][][] value, int[][][] from, int i, int k) {
        var comingFrom = i > 0 && k > 0 ? bestOf(value[i - 1][k - 1]) : -1;
        for (int f = 0; f < families.length; f++) {
            var worth = worth(families[f], phases[i]);
            from[i][k][f] = f;
            if (worth == NEVER) {
                value[i][k][f] = NEVER;
            } else if (i == 0) {
                value[i][k][f] = k == 0 ? worth : NEVER;
            } else {
                var staying = value[i - 1][k][f];
                // Coming from here is staying, only counted worse.
                var coming = comingFrom < 0 || comingFrom == f ? NEVER : value[i - 1][k - 1][comingFrom] - penalty();
                from[i][k][f] = coming > staying ? comingFrom : f;
                var before = Math.max(staying, coming);
                value[i][k][f] = before <= NEVER / 2 ? NEVER : before + worth;
            }
        }
    }

    private int @Nullable [] walkBack(long[][][] value, int[][][] from, int moves) {
        var last = phases.length - 1;
        var bestMoves = 0;
        var bestFamily = -1;
        for (int k = 0; k <= moves; k++) {
            var f = bestOf(value[last][k]);
            if (f >= 0 && (bestFamily < 0 || value[last][k][f] > value[last][bestMoves][bestFamily])) {
                bestMoves = k;
                bestFamily = f;
            }
        }
        if (bestFamily < 0) {
            return null;
        }
        var path = new int[of.phases.count()];
        for (int i = last, k = bestMoves, f = bestFamily; i >= 0; i--) {
            path[phases[i]] = families[f];
            var before = from[i][k][f];
            k -= before == f ? 0 : 1;
            f = before;
        }
        return path;
    }

    private static int bestOf(long[] values) {
        var best = -1;
        for (int f = 0; f < values.length; f++) {
            if (values[f] > NEVER / 2 && (best < 0 || values[f] > values[best])) {
                best = f;
            }
        }
        return best;
    }

    private long penalty() {
        return (long) of.problem.movePenalty() * unit.length;
    }

    private long worth(int family, int phase) {
        var present =
                Arrays.stream(unit).filter(student -> of.stays[student][phase]).toArray();
        if (!fits.test(present, family, phase)) {
            return NEVER;
        }
        return Arrays.stream(present)
                        .mapToLong(student -> of.optionsOfStudent.get(student).stream()
                                .filter(option -> option.family() == family)
                                .mapToLong(Option::score)
                                .sum())
                        .sum()
                * of.phases.length(phase);
    }
}
