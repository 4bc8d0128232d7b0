package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;

import java.time.ZoneOffset;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.GuestMove.Fate;
import org.fujinowa.matching.MendWay;
import org.fujinowa.matching.Mishap;
import org.fujinowa.matching.Mishap.Kind;
import org.junit.jupiter.api.Test;

/** What has happened to a confirmed plan is noted, and mended plans say what becomes of everybody. */
class MendingTest extends MendCase {

    @Test
    void what_cannot_have_happened_is_refused_by_name() {
        var family = placements().get(0).family();
        var guest = placements().get(0).participant();
        refused("matching.mend.unknown", () -> note(cancels(HostFamilyId.next(), FIRST)));
        refused("matching.mend.outside", () -> note(cancels(family, FIRST.minusDays(1))));
        refused("matching.mend.no-night", () -> note(cancels(family, LAST_MORNING)));
        refused(
                "matching.mend.gap",
                () -> note(new Mishap(Kind.GUEST_AWAY, guest, null, FIRST.plusDays(1), FIRST.plusDays(2))));
        note(cancels(family, FIRST));
        refused(
                "matching.mend.contradicts",
                () -> note(new Mishap(Kind.BED_LOST, null, family, FIRST, FIRST.plusDays(1))));
        desk.mending
                .last(CHRC_2027)
                .happened()
                .forEach(known -> acting("chiba", () -> desk.mending.forget(CHRC_2027, known)));
        refused("matching.mend.nothing-happened", this::mend);

        clock.wind(LAST_MORNING.atTime(3, 0).toInstant(ZoneOffset.UTC));
        refused("matching.mend.over", () -> note(cancels(family, FIRST)));
    }

    @Test
    void when_every_family_is_gone_everybody_is_told_to_be_without_a_home() {
        var homes = view().homes();
        homes.forEach(home -> note(cancels(home.id(), FIRST)));
        mend();

        var plan = plan(MendWay.EVERYBODY_PLACED);
        assertThat(plan.without()).hasSize(view().guests().size());
        assertThat(plan.count(Fate.LOST)).isEqualTo(guests(placements()).size());
    }

    @Test
    void a_lock_to_a_family_that_is_gone_is_told_to_be_void() {
        var place = placements().get(0);
        doing("chiba", changes -> desk.placing.lock(CHRC_2027, changes, place.participant(), true));
        note(cancels(place.family(), FIRST));
        mend();

        assertThat(plan(MendWay.FEWEST_CHANGES).voided())
                .anyMatch(lock -> lock.participant().equals(place.participant()));
    }
}
