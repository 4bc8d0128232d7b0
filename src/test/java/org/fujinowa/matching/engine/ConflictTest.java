package org.fujinowa.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

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
            assertThat(Facts.canAllHold(problem, new HashSet<>(because))).isFalse();
            assertNoneSmaller(problem, Facts.all(problem), because.size() - 1, 0, new HashSet<>());
        }
    }

    private void assertNoneSmaller(PlacementProblem problem, List<Reason> all, int size, int from, Set<Reason> chosen) {
        if (chosen.size() == size) {
            assertThat(Facts.canAllHold(problem, chosen)).as("%s alone", chosen).isTrue();
            return;
        }
        for (int i = from; i < all.size(); i++) {
            chosen.add(all.get(i));
            assertNoneSmaller(problem, all, size, i + 1, chosen);
            chosen.remove(all.get(i));
        }
    }
}
