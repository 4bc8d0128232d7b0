package org.fujinowa.reciprocity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.shared.Alter.with;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRemoving;
import org.fujinowa.hosting.HostFamilyRemoving;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.Direction;
import org.fujinowa.reciprocity.GiftId;
import org.fujinowa.reciprocity.ReciprocityExamples;
import org.fujinowa.reciprocity.TwinBoard;
import org.fujinowa.reciprocity.TwinDetails;
import org.fujinowa.reciprocity.TwinGuest;
import org.fujinowa.reciprocity.TwinPair;
import org.fujinowa.reciprocity.TwinState;
import org.fujinowa.reciprocity.model.Gift;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class TwinRegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 20);

    private final Exchange exchange =
            new Exchange(Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    private final TwinRegister register = exchange.twinRegister;
    private final DelegationId june = exchange.leg(Direction.INBOUND, LocalDate.of(2027, 6, 28));
    private final DelegationId july = exchange.leg(Direction.OUTBOUND, LocalDate.of(2027, 7, 24));
    private final ParticipantId chloe = exchange.student(june, "Bennett", "Chloe");
    private final ParticipantId minato = exchange.student(july, "Chiba", "Minato");

    @Test
    void two_who_are_paired_are_each_others_twin_and_the_trail_says_so() {
        var twin = register.pair(chloe, minato);

        assertThat(exchange.twins.get(twin).details()).isEqualTo(TwinDetails.pair(exchange.chrc, chloe, minato));
        assertThat(exchange.twins.get(twin).firstYear()).isEqualTo(2027);
        assertThat(exchange.audit.lines()).last().asString().startsWith("CREATED Twin");
        assertThat(board().pairs()).extracting(TwinPair::state).containsExactly(TwinState.PAIRED);
        assertThat(board().inbound()).extracting(TwinGuest::state).containsExactly(TwinState.PAIRED);
    }

    @Test
    void nobody_is_paired_before_somebody_does_it() {
        var home = exchange.family("Chiba", minato);
        exchange.place(june, chloe, home);

        assertThat(board().pairs()).isEmpty();
        assertThat(board().suggestions()).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.inbound().id()).isEqualTo(chloe);
            assertThat(suggestion.outbound().id()).isEqualTo(minato);
            assertThat(suggestion.reasons()).isEqualTo(1);
        });
        assertThat(exchange.twins.none()).isTrue();
    }

    @Test
    void nobody_has_two_twins_at_once() {
        register.pair(chloe, minato);
        var aoi = exchange.student(july, "Sato", "Aoi");

        refused(() -> register.pair(chloe, aoi), "reciprocity.twin.has-one");
        refused(() -> register.alone(minato, null), "reciprocity.twin.has-one");
    }

    @Test
    void only_two_legs_of_a_reciprocal_programme_make_twins() {
        var ruby = exchange.student(june, "Walsh", "Ruby");
        var later = exchange.student(exchange.leg(Direction.OUTBOUND, LocalDate.of(2029, 7, 1)), "Abe", "Jun");

        refused(() -> register.pair(chloe, ruby), "reciprocity.twin.wrong-leg");
        refused(() -> register.pair(chloe, later), "reciprocity.twin.years-apart");
        exchange.reciprocal = false;
        refused(() -> register.pair(chloe, minato), "reciprocity.programme-not-reciprocal");
    }

    @Test
    void twins_may_be_of_two_years_that_follow_each_other() {
        var next = exchange.student(exchange.leg(Direction.OUTBOUND, LocalDate.of(2028, 7, 1)), "Abe", "Jun");

        var twin = register.pair(chloe, next);

        assertThat(board().pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.id()).isEqualTo(twin);
            assertThat(pair.outbound()).extracting(TwinGuest::year).isEqualTo(2028);
        });
        assertThat(board().outbound()).extracting(TwinGuest::id).containsExactly(minato);
        assertThat(exchange.boards.of(exchange.chrc, 2027, true).outbound())
                .extracting(TwinGuest::id)
                .containsExactly(minato, next);
    }

    @Test
    void who_withdrew_is_written_down_and_the_other_is_free_again() {
        var twin = register.pair(chloe, minato);
        register.drop(twin, 1, TODAY, Direction.OUTBOUND, "けが（架空）");

        assertThat(board().pairs()).extracting(TwinPair::state).containsExactly(TwinState.DROPPED);
        assertThat(board().inbound()).extracting(TwinGuest::state).containsExactly(TwinState.MISSING);
        var aoi = exchange.student(july, "Sato", "Aoi");
        register.pair(chloe, aoi);
        refused(() -> register.resume(twin, 2), "reciprocity.twin.has-one");
        assertThat(exchange.audit.lines()).noneMatch(line -> line.contains("けが"));
    }

    @Test
    void a_withdrawal_needs_a_reason_a_past_day_and_somebody_who_withdrew() {
        var twin = register.pair(chloe, minato);

        refused(() -> register.drop(twin, 1, TODAY, Direction.INBOUND, " "), "reciprocity.twin.drop-incomplete");
        refused(() -> register.drop(twin, 1, TODAY.plusDays(1), Direction.INBOUND, "都合"), "form.in-the-future");
        var alone = register.alone(exchange.student(june, "Walsh", "Ruby"), null);
        refused(() -> register.drop(alone, 1, TODAY, Direction.OUTBOUND, "都合"), "reciprocity.twin.nobody-there");
    }

    @Test
    void a_participant_who_withdrew_elsewhere_makes_the_twin_dropped_and_asks_for_the_reason() {
        var twin = register.pair(chloe, minato);
        exchange.withdraw(minato);

        assertThat(board().pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.state()).isEqualTo(TwinState.DROPPED);
            assertThat(pair.awaitsReason()).isTrue();
        });
        assertThat(board().inbound()).extracting(TwinGuest::state).containsExactly(TwinState.DROPPED);
        register.drop(twin, 1, TODAY, Direction.OUTBOUND, "都合");
        assertThat(board().inbound()).extracting(TwinGuest::state).containsExactly(TwinState.MISSING);
        refused(() -> register.pair(chloe, minato), "reciprocity.twin.withdrawn");
    }

    @Test
    void in_a_year_with_one_leg_nobody_misses_a_twin() {
        var lonely = exchange.student(exchange.leg(Direction.INBOUND, LocalDate.of(2024, 6, 20)), "Keane", "Ollie");

        var board = exchange.boards.of(exchange.chrc, 2024, false);

        assertThat(board.inbound()).extracting(TwinGuest::id).containsExactly(lonely);
        assertThat(board.inbound()).extracting(TwinGuest::state).containsExactly(TwinState.ONE_LEG);
        assertThat(board.outboundLeg()).isFalse();
        assertThat(board.missing()).isZero();
        assertThat(board.oneLeg()).isEqualTo(1);
    }

    @Test
    void a_change_from_an_old_version_is_refused() {
        var twin = register.pair(chloe, minato);
        register.drop(twin, 1, TODAY, Direction.OUTBOUND, "都合");

        assertThatThrownBy(() -> register.part(twin, 1)).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void every_deed_can_be_taken_back_one_after_the_other() {
        var twin = register.pair(chloe, minato);
        register.drop(twin, 1, TODAY, Direction.OUTBOUND, "都合");
        register.part(twin, 2);
        assertThat(exchange.twins.none()).isTrue();

        register.undo(exchange.chrc);
        assertThat(exchange.twins.get(twin).details().live()).isFalse();
        register.undo(exchange.chrc);
        assertThat(exchange.twins.get(twin).details()).isEqualTo(TwinDetails.pair(exchange.chrc, chloe, minato));
        register.undo(exchange.chrc);
        assertThat(exchange.twins.none()).isTrue();
        refused(() -> register.undo(exchange.chrc), "reciprocity.nothing-to-undo");
    }

    @Test
    void a_twin_that_a_gift_names_cannot_be_parted() {
        var twin = register.pair(chloe, minato);
        exchange.gifts.add(new Gift(GiftId.next(), with(ReciprocityExamples.gift(2026, 500), "twin", twin)));

        refused(() -> register.part(twin, 1), "reciprocity.twin.in-use");
        refused(() -> register.undo(exchange.chrc), "reciprocity.twin.in-use");
    }

    @Test
    void whom_a_twin_names_stays_in_the_registers() {
        var home = exchange.family("Ito");
        register.alone(chloe, home);

        refused(() -> exchange.guard.keep(new ParticipantRemoving(chloe)), "reciprocity.participant-has-twin");
        refused(() -> exchange.guard.keep(new HostFamilyRemoving(home)), "reciprocity.family-in-ledger");
    }

    @Test
    void matching_is_told_where_the_twin_lives_and_who_volunteers() {
        var bennett = exchange.family("Bennett", chloe);
        var chiba = exchange.family("Chiba", minato);
        var ito = exchange.family("Ito");
        var noah = exchange.student(june, "Mercer", "Noah");
        var twin = register.pair(chloe, minato);
        register.alone(noah, ito);

        assertThat(exchange.twinFamilies.ofDelegation(june))
                .containsOnly(Map.entry(chloe, Set.of(chiba)), Map.entry(noah, Set.of(ito)));
        assertThat(exchange.twinFamilies.ofDelegation(july)).containsOnly(Map.entry(minato, Set.of(bennett)));

        register.drop(twin, 1, TODAY, Direction.OUTBOUND, "都合");
        assertThat(exchange.twinFamilies.ofDelegation(june)).containsOnlyKeys(noah);
    }

    private TwinBoard board() {
        return exchange.boards.of(exchange.chrc, 2027, false);
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
