package org.fujinowa.matching.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.RollbackException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.RunState;
import org.fujinowa.matching.SolveOutcome;
import org.fujinowa.matching.model.SolveRun;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any node can show and stop a run that another one works on, on either database. */
class JpaSolveRunsTest {

    private static final List<TestDatabase> DATABASES =
            TestDatabase.both(SolveRun.class).toList();
    private static final Instant NOON = Instant.parse("2027-04-02T03:00:00Z");

    private final DelegationId delegation = DelegationId.next();

    static Stream<TestDatabase> databases() {
        return DATABASES.stream();
    }

    @AfterAll
    static void close() {
        DATABASES.forEach(TestDatabase::close);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void the_newest_run_of_a_delegation_is_found(TestDatabase database) {
        var newest = begun(database, delegation, NOON);
        begun(database, delegation, NOON.minusSeconds(60));
        begun(database, DelegationId.next(), NOON.plusSeconds(60));

        assertThat(in(database, (JpaSolveRuns runs) -> runs.last(delegation).map(SolveRun::id)))
                .hasValue(newest);
        assertThat(in(database, (JpaSolveRuns runs) -> runs.last(DelegationId.next())))
                .isEmpty();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_wish_to_stop_reaches_the_node_at_work_and_its_progress_reaches_the_others(TestDatabase database) {
        var id = begun(database, delegation, NOON);
        assertThat(beat(database, id, "placed 7 9")).isFalse();

        in(database, runs -> {
            runs.find(id).orElseThrow().askToStop();
            return true;
        });

        assertThat(beat(database, id, "placed 8 9")).isTrue();
        var seen = in(database, runs -> runs.find(id).orElseThrow().view(NOON.plusSeconds(2)));
        assertThat(seen.progress()).isEqualTo("placed 8 9");
        assertThat(seen.state()).isEqualTo(RunState.RUNNING);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_a_run_found_is_kept(TestDatabase database) {
        var id = begun(database, delegation, NOON);
        var outcome = new SolveOutcome(
                true,
                List.of(new SolveOutcome.LevelReached("placed", 9, 9)),
                List.of(ParticipantId.next()),
                List.of(),
                1.5,
                List.of(new SolveOutcome.Proven("placed", "beds-counted")));

        in(database, runs -> {
            runs.find(id).orElseThrow().end(RunState.DONE, outcome, NOON.plusSeconds(3));
            return true;
        });

        var seen = in(database, runs -> runs.find(id).orElseThrow().view(NOON.plusSeconds(3_600)));
        assertThat(seen.state()).isEqualTo(RunState.DONE);
        assertThat(seen.outcome()).isEqualTo(outcome);
        assertThat(seen.startedAt()).isEqualTo(NOON);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void two_nodes_cannot_end_one_run_differently(TestDatabase database) {
        var id = begun(database, delegation, NOON);

        assertThatThrownBy(() -> in(database, runs -> {
                    var run = runs.find(id).orElseThrow();
                    in(database, other -> {
                        other.find(id).orElseThrow().end(RunState.DONE, SolveOutcome.none(), NOON);
                        return true;
                    });
                    run.end(RunState.FAILED, SolveOutcome.none(), NOON);
                    return true;
                }))
                .isInstanceOf(RollbackException.class);
    }

    private static String begun(TestDatabase database, DelegationId delegation, Instant at) {
        return in(database, runs -> {
            var run = new SolveRun(delegation, "chiba", at, 3);
            runs.add(run);
            return run.id();
        });
    }

    private static boolean beat(TestDatabase database, String id, String word) {
        return in(database, runs -> runs.find(id).orElseThrow().beat(NOON.plusSeconds(1), word));
    }

    private static <T> T in(TestDatabase database, Function<JpaSolveRuns, T> work) {
        return database.inTransaction(entityManager -> work.apply(new JpaSolveRuns(entityManager)));
    }
}
