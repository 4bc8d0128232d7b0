package org.fujinowa.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.fujinowa.matching.engine.Reason.Code;
import org.fujinowa.matching.engine.solve.PlacementSolver;
import org.junit.jupiter.api.Test;

/** Locks that contradict: the set that is named really does, and none is smaller. */
class ConflictTest {

    private final PlacementEngine engine = new PlacementSolver();

    @Test
    void two_locks_on_one_bed() {
        var answer = engine.solve(PlacementProblem.over(3)
                .student("A")
                .student("B")
                .student("C")
                .family("F", 1)
                .family("G", 3)
                .pair("A", "F", 1)
                .pair("B", "F", 1)
                .pair("C", "G", 1)
                .locked("A", "F")
                .locked("B", "F")
                .locked("C", "G")
                .build());

        assertThat(answer.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(answer.because())
                .containsExactlyInAnyOrder(
                        new Reason(Code.LOCKED, "A", "F", List.of(), List.of()),
                        new Reason(Code.LOCKED, "B", "F", List.of(), List.of()),
                        new Reason(Code.NO_FREE_BED, null, "F", List.of(), List.of(0, 1, 2)));
        assertThat(answer.placements()).isEmpty();
        assertThat(answer.levels()).isEmpty();
    }

    @Test
    void a_lock_without_a_pair_stands_alone_and_says_the_nights() {
        var problem = PlacementProblem.over(3)
                .student("A", 1, 2)
                .family("F", 1)
                .pairs(List.of(new Pair("A", "F", 5, List.of(0, 1), 1)))
                .locked("A", "F")
                .build();

        assertThat(engine.solve(problem).because())
                .containsExactly(new Reason(Code.LOCKED, "A", "F", List.of(), List.of(2)));
    }

    @Test
    void a_student_locked_to_two_families() {
        var problem = PlacementProblem.over(1)
                .student("A")
                .family("F", 1)
                .family("G", 1)
                .pair("A", "F", 1)
                .pair("A", "G", 1)
                .locked("A", "G")
                .locked("A", "F")
                .build();

        assertThat(engine.solve(problem).because()).extracting(Reason::family).containsExactly("F", "G");
    }

    @Test
    void the_set_contradicts_and_no_smaller_one_does_on_random_problems() {
        var infeasible = LongStream.range(0, 1_500)
                .mapToObj(RandomProblems::small)
                .filter(problem -> !problem.locked().isEmpty())
                .filter(problem -> BruteForce.bestValues(problem) == null)
                .limit(80)
                .toList();

        assertThat(infeasible).hasSizeGreaterThan(50);
        for (var problem : infeasible) {
            var because = engine.solve(problem).because();
            assertThat(feasible(problem, new HashSet<>(because))).isFalse();
            assertNoneSmaller(problem, all(problem), because.size() - 1, 0, new HashSet<>());
        }
    }

    private void assertNoneSmaller(PlacementProblem problem, List<Reason> all, int size, int from, Set<Reason> chosen) {
        if (chosen.size() == size) {
            assertThat(feasible(problem, chosen)).as("%s alone", chosen).isTrue();
            return;
        }
        for (int i = from; i < all.size(); i++) {
            chosen.add(all.get(i));
            assertNoneSmaller(problem, all, size, i + 1, chosen);
            chosen.remove(all.get(i));
        }
    }

    private static List<Reason> all(PlacementProblem problem) {
        List<Reason> all = new ArrayList<>();
        problem.locked().forEach(it -> all.add(reason(Code.LOCKED, it)));
        problem.forbidden().forEach(it -> all.add(reason(Code.FORBIDDEN, it)));
        problem.together().forEach(it -> all.add(new Reason(Code.TOGETHER, null, null, it, List.of())));
        problem.apart().forEach(it -> all.add(new Reason(Code.APART, null, null, it, List.of())));
        for (var family : problem.families()) {
            for (int night = 0; night < problem.nights(); night++) {
                all.add(new Reason(Code.NO_FREE_BED, null, family.id(), List.of(), List.of(night)));
            }
        }
        return all;
    }

    private static Reason reason(Code code, Choice choice) {
        return new Reason(code, choice.student(), choice.family(), List.of(), List.of());
    }

    /** Whether there is a plan if only the given members hold. */
    private static boolean feasible(PlacementProblem problem, Set<Reason> members) {
        var limited = PlacementProblem.over(problem.nights())
                .students(problem.students())
                .pairs(problem.pairs())
                .maxMoves(problem.maxMoves())
                .levels(Level.PLACED);
        for (var family : problem.families()) {
            var beds = new ArrayList<Integer>();
            for (int night = 0; night < problem.nights(); night++) {
                var now = night;
                var counted = members.stream()
                        .anyMatch(it -> it.code() == Code.NO_FREE_BED
                                && family.id().equals(it.family())
                                && it.nights().contains(now));
                beds.add(counted ? family.bedsOn(night) : Limits.BEDS);
            }
            limited.families(List.of(new Family(family.id(), null, beds)));
        }
        for (var member : members) {
            switch (member.code()) {
                case LOCKED -> limited.locked(member.student(), member.family());
                case FORBIDDEN -> limited.forbidden(member.student(), member.family());
                case TOGETHER -> limited.together(member.students().toArray(String[]::new));
                case APART -> limited.apart(member.students().toArray(String[]::new));
                default -> assertThat(member.code()).isEqualTo(Code.NO_FREE_BED);
            }
        }
        return BruteForce.anyPlan(limited.build());
    }
}
