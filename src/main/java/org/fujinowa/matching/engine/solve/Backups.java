package org.fujinowa.matching.engine.solve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Families that could take a placed student tonight, whatever happens in hers.
 *
 * <p>A backup is a family where she sleeps on no night of the plan, with a pair that is not forbidden and free beds (beyond
 * those in use) on every night of her stay, where on none of these nights a student sleeps from whom she must be apart.
 * Each student is looked at alone: two students may share the same free bed as their backup, and a group that belongs
 * together is not moved as a whole.
 */
final class Backups {

    private final IndexedProblem of;

    Backups(IndexedProblem of) {
        this.of = of;
    }

    /** How many placed students have a backup. */
    long count(Plan plan) {
        var free = plan.freeBeds();
        return plan.placedStudents()
                .filter(student -> find(plan, free, student).isPresent())
                .count();
    }

    /** The backup that fits best, the first by id among equals; null if there is none. */
    @Nullable
    Option best(Plan plan, int student) {
        return find(plan, plan.freeBeds(), student).orElse(null);
    }

    private Optional<Option> find(Plan plan, int[][] free, int student) {
        return of.optionsOfStudent.get(student).stream()
                .filter(of::usableThroughout)
                .filter(option -> Arrays.stream(of.stay[student])
                        .allMatch(phase -> option.beds() <= free[option.family()][phase]
                                && !plan.sleepsIn(student, phase, option.family())))
                .filter(option -> meetsNobody(plan, option))
                .min(Comparator.comparingInt((Option option) -> -option.score()));
    }

    private boolean meetsNobody(Plan plan, Option option) {
        return of.apart.stream()
                .filter(group -> Arrays.binarySearch(group, option.student()) >= 0)
                .flatMapToInt(Arrays::stream)
                .filter(other -> other != option.student())
                .noneMatch(other -> Arrays.stream(of.stay[option.student()])
                        .anyMatch(phase -> plan.sleepsIn(other, phase, option.family())));
    }
}
