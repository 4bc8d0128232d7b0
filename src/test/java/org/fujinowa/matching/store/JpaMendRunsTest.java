package org.fujinowa.matching.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.RollbackException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardRules.Forbidden;
import org.fujinowa.matching.GuestMove;
import org.fujinowa.matching.GuestMove.Fate;
import org.fujinowa.matching.MendPlan;
import org.fujinowa.matching.MendState;
import org.fujinowa.matching.MendView;
import org.fujinowa.matching.MendWay;
import org.fujinowa.matching.Mishap;
import org.fujinowa.matching.Mishap.Kind;
import org.fujinowa.matching.PlannedStay;
import org.fujinowa.matching.model.MendRun;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.StayPeriod;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has happened to a plan and how it can be mended comes back from either database as it was noted. */
class JpaMendRunsTest {

    private static final List<TestDatabase> DATABASES =
            TestDatabase.both(MendRun.class).toList();
    private static final Instant NOON = Instant.parse("2027-06-29T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 29);
    private static final LocalDate LAST_MORNING = LocalDate.of(2027, 7, 5);

    private final DelegationId delegation = DelegationId.next();
    private final HostFamilyId family = HostFamilyId.next();
    private final ParticipantId guest = ParticipantId.next();
    private final Mishap cancels = new Mishap(Kind.FAMILY_CANCELS, null, family, TODAY, LAST_MORNING);

    static Stream<TestDatabase> databases() {
        return DATABASES.stream();
    }

    @AfterAll
    static void close() {
        DATABASES.forEach(TestDatabase::close);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_has_happened_and_how_it_can_be_mended_is_kept(TestDatabase database) {
        var away = new Mishap(Kind.GUEST_AWAY, guest, null, TODAY, TODAY.plusDays(1));
        var plan = new MendPlan(
                MendWay.FEWEST_CHANGES,
                true,
                List.of(new GuestMove(
                        guest,
                        Fate.MOVED,
                        List.of(new PlannedStay(family, new StayPeriod(TODAY, LAST_MORNING))),
                        List.of(new PlannedStay(HostFamilyId.next(), new StayPeriod(TODAY, LAST_MORNING))),
                        HostFamilyId.next())),
                List.of(ParticipantId.next()),
                7,
                List.of(new Forbidden(guest, family)),
                List.of());
        var id = noted(database, delegation, NOON, cancels, away);
        in(database, runs -> {
            runs.find(id).orElseThrow().begin(TODAY, 12, "kumagai", NOON.plusSeconds(5));
            return true;
        });
        in(database, runs -> {
            runs.find(id).orElseThrow().end(MendState.FOUND, List.of(plan));
            return true;
        });

        var seen = viewed(database, id, NOON.plusSeconds(3_600));
        assertThat(seen.state()).isEqualTo(MendState.FOUND);
        assertThat(seen.happened()).containsExactly(cancels, away);
        assertThat(seen.plans()).containsExactly(plan);
        assertThat(seen.today()).isEqualTo(TODAY);
        assertThat(seen.boardChanges()).isEqualTo(12);
        assertThat(seen.by()).isEqualTo("kumagai");
        assertThat(seen.taken()).isNull();

        in(database, runs -> {
            runs.find(id).orElseThrow().take(MendWay.FEWEST_CHANGES, "chiba", NOON.plusSeconds(60));
            return true;
        });
        var taken = viewed(database, id, NOON.plusSeconds(3_600));
        assertThat(taken.state()).isEqualTo(MendState.TAKEN);
        assertThat(taken.taken()).isEqualTo(MendWay.FEWEST_CHANGES);
        assertThat(taken.at()).isEqualTo(NOON.plusSeconds(60));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void the_newest_of_a_delegation_is_found(TestDatabase database) {
        var newest = noted(database, delegation, NOON, cancels);
        noted(database, delegation, NOON.minusSeconds(60), cancels);
        noted(database, DelegationId.next(), NOON.plusSeconds(60), cancels);

        assertThat(in(database, (JpaMendRuns runs) -> runs.last(delegation).map(MendRun::id)))
                .hasValue(newest);
        assertThat(in(database, (JpaMendRuns runs) -> runs.last(DelegationId.next())))
                .isEmpty();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_wish_to_stop_reaches_the_node_at_work_and_silence_counts_as_failure(TestDatabase database) {
        var id = noted(database, delegation, NOON, cancels);
        in(database, runs -> {
            runs.find(id).orElseThrow().begin(TODAY, 12, "kumagai", NOON);
            return true;
        });
        assertThat(beat(database, id)).isFalse();

        in(database, runs -> {
            runs.find(id).orElseThrow().askToStop();
            return true;
        });

        assertThat(beat(database, id)).isTrue();
        assertThat(viewed(database, id, NOON.plusSeconds(2)).state()).isEqualTo(MendState.RUNNING);
        assertThat(viewed(database, id, NOON.plusSeconds(2)).progress()).isEqualTo("1 2");
        assertThat(viewed(database, id, NOON.plusSeconds(60)).state()).isEqualTo(MendState.FAILED);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_two_coordinators_note_at_once_is_not_lost_silently(TestDatabase database) {
        var id = noted(database, delegation, NOON, cancels);
        var theirs = new Mishap(Kind.BED_LOST, null, HostFamilyId.next(), TODAY, TODAY.plusDays(1));

        assertThatThrownBy(() -> in(database, runs -> {
                    var run = runs.find(id).orElseThrow();
                    in(database, other -> {
                        other.find(id).orElseThrow().note(theirs, NOON);
                        return true;
                    });
                    run.forget(cancels, NOON);
                    return true;
                }))
                .isInstanceOf(RollbackException.class);
        assertThat(viewed(database, id, NOON).happened()).containsExactly(cancels, theirs);
    }

    private static String noted(TestDatabase database, DelegationId delegation, Instant at, Mishap... happened) {
        return in(database, runs -> {
            var run = new MendRun(delegation, TODAY, "chiba", at);
            Stream.of(happened).forEach(mishap -> run.note(mishap, at));
            runs.add(run);
            return run.id();
        });
    }

    private static MendView viewed(TestDatabase database, String id, Instant at) {
        return in(database, runs -> runs.find(id).orElseThrow().view(at));
    }

    private static boolean beat(TestDatabase database, String id) {
        return in(database, runs -> runs.find(id).orElseThrow().beat(NOON.plusSeconds(1), "1 2"));
    }

    private static <T> T in(TestDatabase database, Function<JpaMendRuns, T> work) {
        return database.inTransaction(entityManager -> work.apply(new JpaMendRuns(entityManager)));
    }
}
