package org.fujinowa.reciprocity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.admissions.AdmissionsExamples.chrc2027;
import static org.fujinowa.reciprocity.ReciprocityExamples.CHRC;
import static org.fujinowa.reciprocity.ReciprocityExamples.guest;
import static org.fujinowa.reciprocity.ReciprocityExamples.home;
import static org.fujinowa.shared.Alter.with;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.TwinDetails;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.reciprocity.TwinState;
import org.fujinowa.reciprocity.TwinSuggestion;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class TwinRulesTest {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 10);
    private static final TwinDetails PAIR = TwinDetails.pair(CHRC, ParticipantId.next(), ParticipantId.next());
    private static final TwinDetails ALONE =
            TwinDetails.alone(CHRC, Direction.INBOUND, ParticipantId.next(), HostFamilyId.next());

    @Test
    void two_who_both_take_part_are_paired() {
        assertThat(TwinRules.state(PAIR, false)).isEqualTo(TwinState.PAIRED);
    }

    @Test
    void a_twin_of_whom_one_withdrew_is_dropped_whether_or_not_somebody_wrote_it_down() {
        assertThat(TwinRules.state(PAIR, true)).isEqualTo(TwinState.DROPPED);
        assertThat(TwinRules.state(PAIR.dropped(MAY, Direction.INBOUND, "都合"), false))
                .isEqualTo(TwinState.DROPPED);
        assertThat(TwinRules.state(ALONE, true)).isEqualTo(TwinState.DROPPED);
    }

    @Test
    void who_stands_alone_has_one_leg() {
        assertThat(TwinRules.state(ALONE, false)).isEqualTo(TwinState.ONE_LEG);
    }

    @Test
    void a_twin_is_missing_only_where_the_year_has_the_other_leg() {
        assertThat(TwinRules.stateWithout(true)).isEqualTo(TwinState.MISSING);
        assertThat(TwinRules.stateWithout(false)).isEqualTo(TwinState.ONE_LEG);
    }

    @Test
    void legs_of_one_programme_and_of_years_that_follow_each_other_belong_together() {
        var inbound = chrc2027();
        var nextYear = with(with(inbound, "direction", Direction.OUTBOUND), "arrival", LocalDate.of(2028, 7, 1));

        assertThatCode(() -> TwinRules.belongTogether(inbound, nextYear)).doesNotThrowAnyException();
        refused(
                () -> TwinRules.belongTogether(inbound, with(nextYear, "arrival", LocalDate.of(2029, 7, 1))),
                "reciprocity.twin.years-apart");
        refused(
                () -> TwinRules.belongTogether(inbound, with(nextYear, "programme", ProgrammeId.next())),
                "reciprocity.twin.other-programme");
        refused(() -> TwinRules.travelsThatWay(inbound, Direction.OUTBOUND), "reciprocity.twin.wrong-leg");
    }

    @Test
    void suggests_whom_a_placement_puts_into_the_home_of_the_other_and_both_ways_first() {
        var chiba = home("千葉");
        var bennett = home("Bennett");
        var walsh = home("Walsh");
        var chloe = guest(Direction.INBOUND, List.of(chiba), List.of(bennett));
        var ruby = guest(Direction.INBOUND, List.of(chiba), List.of(walsh));
        var minato = guest(Direction.OUTBOUND, List.of(bennett), List.of(chiba));
        var himari = guest(Direction.OUTBOUND, List.of(), List.of(home("髙橋")));

        var suggested = TwinRules.suggest(List.of(ruby, chloe), List.of(himari, minato));

        assertThat(suggested)
                .containsExactly(
                        new TwinSuggestion(chloe, minato, chiba, bennett),
                        new TwinSuggestion(ruby, minato, chiba, null));
    }

    @Test
    void suggests_nobody_who_has_a_twin_or_withdrew() {
        var chiba = home("千葉");
        var chloe = guest(Direction.INBOUND, List.of(chiba), List.of());
        var minato = guest(Direction.OUTBOUND, List.of(), List.of(chiba));

        assertThat(TwinRules.suggest(List.of(chloe), List.of(minato))).hasSize(1);
        assertThat(TwinRules.suggest(List.of(with(chloe, "withdrawn", true)), List.of(minato)))
                .isEmpty();
        assertThat(TwinRules.suggest(List.of(chloe), List.of(with(minato, "twin", TwinId.next()))))
                .isEmpty();
        assertThat(TwinRules.suggest(List.of(chloe), List.of(with(minato, "year", 2029))))
                .isEmpty();
    }

    @Test
    void a_twin_has_somebody_and_says_everything_about_who_withdrew() {
        refused(() -> twin(new TwinDetails(CHRC, null, null, null, null, null, "", "")), "reciprocity.twin.nobody");
        refused(() -> twin(with(PAIR, "volunteerHome", HostFamilyId.next())), "reciprocity.twin.volunteer-for-two");
        refused(() -> twin(PAIR.dropped(MAY, Direction.INBOUND, " ")), "reciprocity.twin.drop-incomplete");
        refused(() -> twin(with(PAIR, "dropReason", "都合")), "reciprocity.twin.drop-incomplete");
        refused(() -> twin(with(PAIR, "droppedSide", Direction.INBOUND)), "reciprocity.twin.drop-incomplete");

        var dropped = PAIR.dropped(MAY, Direction.OUTBOUND, "都合");
        assertThat(twin(dropped).details()).isEqualTo(dropped);
        assertThat(dropped.resumed()).isEqualTo(PAIR);
    }

    @Test
    void the_other_of_a_twin_is_the_other() {
        assertThat(PAIR.other(PAIR.of(Direction.INBOUND).orElseThrow())).isEqualTo(PAIR.of(Direction.OUTBOUND));
        assertThat(PAIR.other(ParticipantId.next())).isEmpty();
        assertThat(ALONE.other(ALONE.of(Direction.INBOUND).orElseThrow())).isEmpty();
    }

    private static Twin twin(TwinDetails details) {
        return new Twin(TwinId.next(), details, 2027);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
