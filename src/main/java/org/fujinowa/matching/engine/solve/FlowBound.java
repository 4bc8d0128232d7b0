package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many students can be placed at most, found without a solver: in each phase alone, with only the beds to look at, by
 * augmenting paths. No plan can place more than the tightest phase allows.
 */
final class FlowBound {

    private static final int BOUNDLESS = Integer.MAX_VALUE / 2;

    private final IndexedProblem of;
    private final int threshold;
    private final boolean[] hopeful;

    private FlowBound(IndexedProblem of, int threshold) {
        this.of = of;
        this.threshold = threshold;
        hopeful = hopeful();
    }

    /** The bound if pairs with a score under the threshold are not used. */
    static int mostPlaced(IndexedProblem of, int threshold) {
        var bound = new FlowBound(of, threshold);
        var all = (int) IntStream.range(0, bound.hopeful.length)
                .filter(student -> bound.hopeful[student])
                .count();
        return IntStream.range(0, of.phases.count())
                .map(phase -> all - bound.without(phase))
                .min()
                .orElse(all);
    }

    /** The nights of the first phase that lets no more be placed than {@link #mostPlaced} says. */
    static List<Integer> tightestNights(IndexedProblem of, int threshold) {
        var bound = new FlowBound(of, threshold);
        var most = mostPlaced(of, threshold);
        var all = (int) IntStream.range(0, bound.hopeful.length)
                .filter(student -> bound.hopeful[student])
                .count();
        return IntStream.range(0, of.phases.count())
                .filter(phase -> all - bound.without(phase) == most)
                .mapToObj(of.phases::nights)
                .findFirst()
                .orElse(List.of());
    }

    /** Students who could be placed if they were alone; a group is hopeful only as a whole. */
    private boolean[] hopeful() {
        var alone = new boolean[of.students.size()];
        for (int student = 0; student < alone.length; student++) {
            alone[student] = Arrays.stream(of.stay[student]).noneMatch(phaseWithoutOption(student));
        }
        var whole = alone.clone();
        for (int student = 0; student < alone.length; student++) {
            if (!alone[student]) {
                Arrays.stream(of.unitMembers(of.unit[student])).forEach(member -> whole[member] = false);
            }
        }
        return whole;
    }

    private java.util.function.IntPredicate phaseWithoutOption(int student) {
        return phase -> of.optionsOfStudent.get(student).stream().noneMatch(option -> serves(option, phase));
    }

    private boolean serves(Option option, int phase) {
        var locked = of.lockedTo[option.student()];
        return option.score() >= threshold
                && (locked == IndexedProblem.NONE || locked == option.family())
                && (of.mayMove() ? of.usable(option, phase) : of.usableThroughout(option));
    }

    /** How many of the hopeful who stay in the phase get no bed. */
    private int without(int phase) {
        var staying = IntStream.range(0, hopeful.length)
                .filter(student -> hopeful[student] && of.stays[student][phase])
                .toArray();
        var seating = new Seating(phase);
        return (int)
                Arrays.stream(staying).filter(student -> !seating.seat(student)).count();
    }

    /** Students on seats; a newcomer may move others along. */
    private final class Seating {

        private final int phase;
        private final List<List<Integer>> seated = new ArrayList<>();
        private final int[] seats;
        private final boolean[] tried;

        Seating(int phase) {
            this.phase = phase;
            seats = new int[of.families.size()];
            tried = new boolean[seats.length];
            for (int family = 0; family < seats.length; family++) {
                seats[family] = seats(family);
                seated.add(new ArrayList<>());
            }
        }

        private int seats(int family) {
            var fewestBeds = of.optionsOfFamily.get(family).stream()
                    .mapToInt(Option::beds)
                    .min()
                    .orElse(1);
            return fewestBeds == 0 ? BOUNDLESS : of.beds[family][phase] / fewestBeds;
        }

        boolean seat(int student) {
            Arrays.fill(tried, false);
            return move(student);
        }

        private boolean move(int student) {
            for (var option : of.optionsOfStudent.get(student)) {
                var family = option.family();
                if (tried[family] || !serves(option, phase)) {
                    continue;
                }
                tried[family] = true;
                var here = seated.get(family);
                if (here.size() < seats[family]) {
                    here.add(student);
                    return true;
                }
                for (int i = 0; i < here.size(); i++) {
                    if (move(here.get(i))) {
                        here.set(i, student);
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
