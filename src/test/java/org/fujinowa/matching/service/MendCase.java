package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.MendPlan;
import org.fujinowa.matching.MendState;
import org.fujinowa.matching.MendWay;
import org.fujinowa.matching.Mishap;
import org.fujinowa.matching.Mishap.Kind;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.junit.jupiter.api.BeforeEach;

/** A confirmed plan of the demonstration's students, to which something happens, on a clock that the test winds. */
abstract class MendCase extends BoardCase {

    static final LocalDate FIRST = LocalDate.of(2027, 6, 28);
    static final LocalDate LAST_MORNING = LocalDate.of(2027, 7, 5);
    static final String REASON = "受入家庭の変更（架空）";

    final WoundClock clock;

    MendCase() {
        this(new WoundClock(Instant.parse("2027-05-01T00:00:00Z")));
    }

    private MendCase(WoundClock clock) {
        super(clock);
        this.clock = clock;
    }

    @BeforeEach
    void everybodyIsConfirmed() {
        solve();
        doing("chiba", changes -> desk.deciding.propose(CHRC_2027, changes));
        doing("kumagai", changes -> desk.deciding.confirm(CHRC_2027, changes));
        assertThat(placements()).isNotEmpty().allMatch(place -> place.state() == PlacementState.CONFIRMED);
    }

    static Mishap cancels(HostFamilyId family, LocalDate from) {
        return new Mishap(Kind.FAMILY_CANCELS, null, family, from, LAST_MORNING);
    }

    static Set<ParticipantId> guests(List<PlacementDetails> places) {
        return places.stream()
                .map(PlacementDetails::participant)
                .sorted(Comparator.comparing(ParticipantId::toString))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static List<PlacementDetails> of(List<PlacementDetails> places, ParticipantId guest) {
        return places.stream()
                .filter(place -> place.participant().equals(guest))
                .toList();
    }

    void note(Mishap mishap) {
        acting("chiba", () -> desk.mending.note(CHRC_2027, mishap));
    }

    void mend() {
        doing("chiba", changes -> desk.mending.start(CHRC_2027, changes));
        desk.awaitTheEngine();
        assertThat(desk.mending.last(CHRC_2027).state()).isEqualTo(MendState.FOUND);
    }

    MendPlan plan(MendWay way) {
        return desk.mending.last(CHRC_2027).plan(way).orElseThrow();
    }

    String run() {
        return desk.mending.last(CHRC_2027).id();
    }

    void take(MendWay way) {
        doing("chiba", changes -> desk.mendTaking.takeOver(CHRC_2027, run(), changes, way, REASON));
    }

    @Override
    List<PlacementDetails> placements() {
        return desk.allPlacements(CHRC_2027);
    }
}
