package org.fujinowa.rollcall.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.rollcall.RollCallId;
import org.fujinowa.rollcall.RollLine;
import org.fujinowa.rollcall.RollPerson;
import org.fujinowa.rollcall.RollStanding;
import org.fujinowa.rollcall.TickDetails;
import org.fujinowa.rollcall.TickId;
import org.fujinowa.rollcall.TickMark;
import org.fujinowa.rollcall.TickRow;
import org.junit.jupiter.api.Test;

/** How ticks of people who do not know of each other come together. */
class RollReckoningTest {

    private static final Instant NOON = Instant.parse("2027-03-24T03:00:00Z");
    private static final RollCallId ROLL = RollCallId.next();
    private static final RollPerson AOI = person("葵（架空）");

    @Test
    void one_tap_says_here_and_another_takes_it_back() {
        var here = tick(TickMark.HERE, 0);
        var back = tick(TickMark.TAKEN_BACK, 1, here);

        assertThat(standing(here)).isEqualTo(RollStanding.HERE);
        assertThat(standing(here, back)).isEqualTo(RollStanding.UNKNOWN);
        assertThat(standing(here, back, tick(TickMark.HERE, 2, back))).isEqualTo(RollStanding.HERE);
    }

    @Test
    void what_two_people_said_without_having_seen_each_other_stands_side_by_side() {
        var leader = tick(TickMark.HERE, 0);
        var desk = tick(TickMark.MISSING, 5);

        var line = line(leader, desk);

        assertThat(line.standing()).isEqualTo(RollStanding.IN_CONFLICT);
        assertThat(line.says()).containsExactly(leader, desk);
    }

    @Test
    void whoever_had_seen_the_other_replaces_it_whatever_the_clock_of_the_device_says() {
        var desk = tick(TickMark.MISSING, 5);
        var leader = tick(TickMark.HERE, 0, desk);

        assertThat(line(desk, leader).says()).containsExactly(leader);
        assertThat(standing(desk, leader)).isEqualTo(RollStanding.HERE);
    }

    @Test
    void a_decision_ends_a_conflict_because_it_has_seen_both() {
        var leader = tick(TickMark.HERE, 0);
        var desk = tick(TickMark.MISSING, 5);
        var decided = tick(TickMark.MISSING, 9, leader, desk);

        assertThat(standing(leader, desk, decided)).isEqualTo(RollStanding.MISSING);
    }

    @Test
    void two_who_say_the_same_do_not_disagree_and_a_tick_taken_back_says_nothing() {
        var leader = tick(TickMark.HERE, 0);
        var desk = tick(TickMark.HERE, 5);

        assertThat(standing(leader, desk)).isEqualTo(RollStanding.HERE);
        assertThat(standing(leader, desk, tick(TickMark.TAKEN_BACK, 6, leader))).isEqualTo(RollStanding.HERE);
    }

    @Test
    void the_order_in_which_ticks_arrive_does_not_matter() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var ticks = new ArrayList<TickRow>();
            for (int at = 0; at < 8; at++) {
                var seen = ticks.stream().filter(one -> random.nextInt(3) == 0).toArray(TickRow[]::new);
                ticks.add(tick(TickMark.values()[random.nextInt(3)], random.nextInt(60), seen));
            }
            var inOrder = line(ticks.toArray(TickRow[]::new));
            Collections.shuffle(ticks, random);

            assertThat(line(ticks.toArray(TickRow[]::new))).isEqualTo(inOrder);
        }
    }

    @Test
    void everybody_has_a_line_in_the_order_given_and_a_tick_is_about_one_only() {
        var ren = person("蓮（架空）");

        var lines = RollReckoning.lines(List.of(ren, AOI), List.of(tick(TickMark.HERE, 0)));

        assertThat(lines).extracting(RollLine::person).containsExactly(ren, AOI);
        assertThat(lines).extracting(RollLine::standing).containsExactly(RollStanding.UNKNOWN, RollStanding.HERE);
    }

    private static RollStanding standing(TickRow... ticks) {
        return line(ticks).standing();
    }

    private static RollLine line(TickRow... ticks) {
        return RollReckoning.lines(List.of(AOI), List.of(ticks)).get(0);
    }

    private static TickRow tick(TickMark mark, int minute, TickRow... seen) {
        var at = NOON.plusSeconds(60L * minute);
        var saw = Stream.of(seen).map(TickRow::id).toList();
        return new TickRow(TickId.next(), new TickDetails(ROLL, AOI.id(), mark, at, at, "（架空）", true, saw));
    }

    private static RollPerson person(String name) {
        return new RollPerson(ParticipantId.next(), name, "", "", ParticipantRole.STUDENT);
    }
}
