package org.fujinowa.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.fujinowa.matching.engine.json.AnswerWriter;
import org.fujinowa.matching.engine.solve.PlacementSolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine against every plan there is, on a thousand small problems with every field of the format in use. */
class BruteForceTest {

    private static final int TOGETHER = 50;

    private final PlacementEngine engine = new PlacementSolver();

    static LongStream first_seed_of_each_fifty() {
        return LongStream.range(0, 1000 / TOGETHER).map(block -> block * TOGETHER);
    }

    @ParameterizedTest(name = "problems from seed {0}")
    @MethodSource("first_seed_of_each_fifty")
    void finds_what_trying_every_plan_finds(long first) {
        for (long seed = first; seed < first + TOGETHER; seed++) {
            var problem = RandomProblems.small(seed);

            var answer = engine.solve(problem);

            var best = BruteForce.bestValues(problem);
            if (best == null) {
                assertThat(answer.status()).as("seed %d", seed).isEqualTo(Status.INFEASIBLE);
                assertThat(answer.because()).isNotEmpty();
            } else {
                assertThat(answer.status()).as("seed %d", seed).isEqualTo(Status.OPTIMAL);
                AnswerAudit.assertTrue(problem, answer);
                assertThat(values(problem, answer)).as("seed %d", seed).isEqualTo(best);
            }
            assertSameInAnyOrder(problem, answer, seed);
        }
    }

    private void assertSameInAnyOrder(PlacementProblem problem, PlacementAnswer answer, long seed) {
        var again = engine.solve(RandomProblems.shuffled(problem, seed));

        assertThat(withoutTime(again)).as("seed %d shuffled", seed).isEqualTo(withoutTime(answer));
    }

    private static String withoutTime(PlacementAnswer answer) {
        return AnswerWriter.write(answer).replaceAll("\"seconds\":[0-9.E-]+", "");
    }

    private static List<Long> values(PlacementProblem problem, PlacementAnswer answer) {
        return problem.levelsInForce().stream()
                .map(level -> answer.levels().stream()
                        .filter(it -> it.level() == level)
                        .map(LevelValue::value)
                        .findFirst()
                        .orElse(-1L))
                .toList();
    }
}
