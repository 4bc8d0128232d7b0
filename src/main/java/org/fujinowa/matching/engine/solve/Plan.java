package org.fujinowa.matching.engine.solve;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who sleeps where: for each student and phase an option, or none on every phase. */
final class Plan {

    private final IndexedProblem of;
    private final @Nullable Option[][] sleeps;

    private Plan(IndexedProblem of, @Nullable Option[][] sleeps) {
        this.of = of;
        this.sleeps = sleeps;
    }

    /** The plan that places nobody. */
    static Plan empty(IndexedProblem of) {
        return new Plan(of, new Option[of.students.size()][of.phases.count()]);
    }

    void put(Option option, int phase) {
        sleeps[option.student()][phase] = option;
    }

    /** Leaves her without a place. */
    void remove(int student) {
        Arrays.fill(sleeps[student], null);
    }

    /** Whether she sleeps in both plans in the same families, or in both nowhere. */
    boolean sameFor(int student, Plan other) {
        return Arrays.equals(sleeps[student], other.sleeps[student]);
    }

    /** Where she sleeps in that phase; null if she is not placed or does not stay then. */
    @Nullable
    Option at(int student, int phase) {
        return sleeps[student][phase];
    }

    boolean sleepsIn(int student, int phase, int family) {
        var option = sleeps[student][phase];
        return option != null && option.family() == family;
    }

    boolean placed(int student) {
        return sleeps[student][of.stay[student][0]] != null;
    }

    IntStream placedStudents() {
        return IntStream.range(0, sleeps.length).filter(this::placed);
    }

    /** For each family and phase, the beds nobody uses. */
    int[][] freeBeds() {
        var free = Arrays.stream(of.beds).map(int[]::clone).toArray(int[][]::new);
        for (var nights : sleeps) {
            for (int phase = 0; phase < nights.length; phase++) {
                var option = nights[phase];
                if (option != null) {
                    free[option.family()][phase] -= option.beds();
                }
            }
        }
        return free;
    }
}
