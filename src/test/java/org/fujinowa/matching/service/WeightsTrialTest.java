package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;
import static org.fujinowa.shared.Alter.with;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.shared.ConcurrentChange;
import org.junit.jupiter.api.Test;

/** Other weights are tried before anybody lays them down. */
class WeightsTrialTest extends BoardCase {
    @Test
    void other_weights_are_tried_without_leaving_a_trace() {
        var before = view();
        var nearest = onlyNearness();

        var same = inTheNameOf("chiba", () -> desk.trial.tryOut(CHRC_2027, MatchSettings.usual()));
        var other = inTheNameOf("chiba", () -> desk.trial.tryOut(CHRC_2027, nearest));

        assertThat(same.moves()).isEmpty();
        assertThat(same.levels()).noneMatch(level -> level.changed());
        assertThat(other.moves()).isNotEmpty();
        assertThat(other.proven()).isTrue();
        assertThat(other.moves().size() + other.staying())
                .isEqualTo(before.guests().size());
        assertThat(view()).isEqualTo(before);
        assertThat(desk.settings.of(before.details().programme())).isEqualTo(MatchSettings.usual());
    }

    @Test
    void what_was_tried_is_what_the_engine_then_does() {
        solve();
        var was = homes();
        var effect = inTheNameOf("chiba", () -> desk.trial.tryOut(CHRC_2027, onlyNearness()));
        lay(onlyNearness());

        solve();

        var is = homes();
        assertThat(effect.moves()).allSatisfy(move -> {
            assertThat(was.getOrDefault(move.guest(), List.of())).isEqualTo(move.before());
            assertThat(is.getOrDefault(move.guest(), List.of())).isEqualTo(move.after());
        });
        var moved = is.keySet().stream()
                .filter(one -> !is.get(one).equals(was.get(one)))
                .count();
        assertThat(effect.moves()).hasSize((int) moved);
    }

    @Test
    void a_change_of_weights_is_audited_by_the_weights_that_changed() {
        lay(with(MatchSettings.usual(), "interests", 300));

        assertThat(office.deeds()).last().asString().isEqualTo("CHANGED MatchSettings interests: 200 -> 300");
        refused("matching.weigh-something", () -> lay(nothing()));
        assertThatThrownBy(() -> lay(with(MatchSettings.usual(), "maxMoves", 4)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> acting("chiba", () -> desk.weighing.change(programme(), 7, MatchSettings.usual())))
                .isInstanceOf(ConcurrentChange.class);
    }

    private static MatchSettings onlyNearness() {
        return with(nothing(), "nearness", 1);
    }

    private static MatchSettings nothing() {
        var settings = MatchSettings.usual();
        for (var name : List.of("language", "interests", "nearAge", "fairBurden", "ownRoom", "nearness")) {
            settings = with(settings, name, 0);
        }
        return settings;
    }

    private Map<ParticipantId, List<HostFamilyId>> homes() {
        return view().guests().stream()
                .filter(one -> !one.places().isEmpty())
                .collect(Collectors.toMap(
                        BoardGuest::id,
                        one -> one.places().stream()
                                .map(PlacementDetails::family)
                                .toList()));
    }
}
