package org.fujinowa.matching.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.BoardQuestion;
import org.fujinowa.matching.Explained;
import org.fujinowa.matching.RunState;
import org.fujinowa.matching.Told;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.Reason;
import org.fujinowa.matching.engine.Stay;
import org.fujinowa.matching.engine.explain.LevelShift;
import org.fujinowa.matching.engine.explain.Moved;
import org.fujinowa.matching.engine.explain.PairPrice;
import org.fujinowa.matching.model.BoardAnswer;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any node can show what another one has found out about a board, on either database. */
class JpaBoardAnswersTest {

    private static final List<TestDatabase> DATABASES =
            TestDatabase.both(BoardAnswer.class).toList();
    private static final Instant NOON = Instant.parse("2027-04-02T03:00:00Z");
    private static final Told TOLD = Told.nothing(true)
            .and(new PairPrice(
                    "S1",
                    "F1",
                    PairPrice.Verdict.PRICED,
                    List.of(new Reason(Reason.Code.FORBIDDEN, null, "F1", List.of(), List.of(1, 2))),
                    List.of(new LevelShift(Level.TOTAL, 10, 7, 7)),
                    List.of(new Moved("S2", List.of(), List.of(new Stay("F2", List.of(0, 1))))),
                    true));

    private final DelegationId delegation = DelegationId.next();
    private final BoardQuestion why = BoardQuestion.why(ParticipantId.next());

    static Stream<TestDatabase> databases() {
        return DATABASES.stream();
    }

    @AfterAll
    static void close() {
        DATABASES.forEach(TestDatabase::close);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_is_told_so_far_is_seen_by_the_others_and_their_wish_to_stop_is_heard(TestDatabase database) {
        var id = begun(database, "1 a");
        in(database, answers -> {
            answers.find(id).orElseThrow().askToStop();
            return true;
        });

        boolean stop = in(database, answers -> answers.find(id).orElseThrow().beat(NOON.plusSeconds(1), 1, 3, TOLD));

        assertThat(stop).isTrue();
        var seen = seen(database, "1 a", NOON.plusSeconds(2));
        assertThat(seen.state()).isEqualTo(RunState.RUNNING);
        assertThat(seen.done()).isEqualTo(1);
        assertThat(seen.told()).isEqualTo(TOLD);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void an_answer_without_a_sign_of_life_has_failed(TestDatabase database) {
        begun(database, "1 a");

        assertThat(seen(database, "1 a", NOON.plusSeconds(40)).state()).isEqualTo(RunState.FAILED);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_was_told_of_another_state_of_the_board_is_dropped(TestDatabase database) {
        var old = begun(database, "1 a");
        var present = begun(database, "2 b");

        in(database, answers -> {
            answers.dropUnless(delegation, "2 b");
            return true;
        });

        assertThat(found(database, old)).isFalse();
        assertThat(found(database, present)).isTrue();
    }

    private static boolean found(TestDatabase database, String id) {
        return in(database, answers -> answers.find(id).isPresent());
    }

    private Explained seen(TestDatabase database, String state, Instant at) {
        return in(
                database,
                answers -> answers.last(delegation, why, state).orElseThrow().view(why, 1, at));
    }

    private String begun(TestDatabase database, String state) {
        return in(database, answers -> {
            var answer = new BoardAnswer(delegation, why, state, Told.nothing(true), "chiba", NOON);
            answers.add(answer);
            return answer.id();
        });
    }

    private static <T> T in(TestDatabase database, Function<JpaBoardAnswers, T> work) {
        return database.inTransaction(entityManager -> work.apply(new JpaBoardAnswers(entityManager)));
    }
}
