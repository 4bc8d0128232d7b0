package org.fujinowa.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.matching.model.MatchingExamples.SUMMER;
import static org.fujinowa.matching.model.MatchingExamples.guest;
import static org.fujinowa.matching.model.MatchingExamples.home;
import static org.fujinowa.shared.Alter.with;

import java.util.List;
import org.fujinowa.hosting.Away;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.SameFamilyWish;
import org.fujinowa.matching.engine.solve.PlacementSolver;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.StayPeriod;
import org.junit.jupiter.api.Test;

class ProblemWriterTest {

    private static final int SECONDS = 30;

    @Test
    void only_possible_couples_become_pairs() {
        var guest = guest(g -> g);
        var good = home(h -> h);
        var smoky = home(h -> {
            h.smoking = Smoking.INSIDE;
            return h;
        });

        var problem = problem(List.of(guest), List.of(good, smoky), BoardRules.none());

        assertThat(problem.pairs())
                .extracting(pair -> pair.family())
                .containsExactly(good.id().toString());
    }

    @Test
    void a_family_has_no_bed_on_a_night_it_is_away() {
        var home = home(h -> {
            h.away = List.of(new Away(SUMMER.arrival(), SUMMER.arrival().plusDays(1)));
            return h;
        });

        var problem = problem(List.of(guest(g -> g)), List.of(home), BoardRules.none());

        assertThat(problem.families().get(0).bedsByNight()).containsExactly(0, 1, 1, 1, 1);
    }

    @Test
    void girls_and_boys_are_kept_apart_unless_somebody_put_them_together() {
        var girl = guest(g -> g);
        var boy = guest(g -> {
            g.sex = Sex.MALE;
            return g;
        });
        var siblings = BoardRules.none().keepingTogether(new BoardRules.Group(List.of(girl.id(), boy.id())));

        assertThat(problem(List.of(girl, boy), List.of(home(h -> h)), BoardRules.none())
                        .apart())
                .containsExactly(List.of(girl.id().toString(), boy.id().toString()));
        assertThat(problem(List.of(girl, boy), List.of(home(h -> h)), siblings).apart())
                .isEmpty();
    }

    @Test
    void what_coordinators_laid_down_is_in_the_problem() {
        var guest = guest(g -> g);
        var home = home(h -> h);
        var rules = BoardRules.none().forbidding(guest.id(), home.id(), true);

        assertThat(problem(List.of(guest), List.of(home), rules).forbidden())
                .containsExactly(new Choice(guest.id().toString(), home.id().toString()));
    }

    @Test
    void a_pair_that_holds_on_some_nights_exists_only_where_a_stay_may_be_split() {
        var guest = guest(g -> g);
        var home = home(h -> {
            h.approvedUntil = SUMMER.arrival().plusDays(2);
            return h;
        });

        assertThat(problem(List.of(guest), List.of(home), BoardRules.none()).pairs())
                .isEmpty();
        var split = write(List.of(guest), List.of(home), BoardRules.none(), List.of(), split(2));
        assertThat(split.pairs()).extracting(Pair::nights).containsExactly(List.of(0, 1));
        assertThat(split.maxMoves()).isEqualTo(2);
        assertThat(split.movePenalty()).isEqualTo(60);
        assertThat(split.backups()).isTrue();
    }

    @Test
    void a_room_alone_uses_all_its_beds_and_none_more_where_rooms_are_not_kept() {
        var guest = guest(g -> {
            g.ownRoom = true;
            return g;
        });
        var home = rooms(2, 1);

        assertThat(problem(List.of(guest), List.of(home), BoardRules.none()).pairs())
                .extracting(Pair::beds)
                .containsExactly(2);
        assertThat(write(
                                List.of(guest),
                                List.of(home),
                                BoardRules.none(),
                                List.of(),
                                with(MatchSettings.usual(), "keepOwnRooms", false))
                        .pairs())
                .extracting(Pair::beds)
                .containsExactly(1);
    }

    @Test
    void brother_and_sister_who_were_put_together_need_two_rooms() {
        var girl = guest(g -> g);
        var boy = guest(g -> {
            g.sex = Sex.MALE;
            return g;
        });
        var siblings = BoardRules.none().keepingTogether(new BoardRules.Group(List.of(girl.id(), boy.id())));
        var oneRoom = rooms(2, 1);
        var twoRooms = rooms(2, 2);

        assertThat(problem(List.of(girl, boy), List.of(oneRoom, twoRooms), siblings)
                        .pairs())
                .extracting(Pair::family)
                .containsOnly(twoRooms.id().toString());
    }

    @Test
    void friends_and_schoolmates_are_wishes_with_their_points() {
        var one = guest(g -> school(g, "藤沢中学校 3年"));
        var other = guest(g -> school(g, "藤沢中学校　2年生"));
        var third = guest(g -> school(g, "千厩中学校"));
        var friends = BoardRules.none().befriending(new BoardRules.Group(List.of(one.id(), third.id())));
        var settings = with(with(MatchSettings.usual(), "schoolmates", -30), "friends", 50);

        assertThat(write(List.of(one, other, third), List.of(home(h -> h)), friends, List.of(), settings)
                        .sameFamily())
                .containsExactly(
                        new SameFamilyWish(
                                List.of(one.id().toString(), third.id().toString()), 50),
                        new SameFamilyWish(
                                List.of(one.id().toString(), other.id().toString()), -30));
    }

    private static MatchingExamples.GuestMaker school(MatchingExamples.GuestMaker maker, String school) {
        maker.school = school;
        return maker;
    }

    @Test
    void what_is_settled_for_a_part_of_the_stay_leaves_the_rest_open() {
        var guest = guest(g -> g);
        var first = home(h -> h);
        var second = home(h -> h);
        var firstNights = new StayPeriod(SUMMER.arrival(), SUMMER.arrival().plusDays(2));
        var placed = MatchingExamples.placement(guest, first, firstNights, true);

        var problem = write(
                List.of(guest), List.of(first, second), BoardRules.none(), List.of(placed), MatchSettings.usual());

        assertThat(problem.locked()).isEmpty();
        assertThat(problem.maxMoves()).isEqualTo(1);
        assertThat(problem.pairs()).hasSize(2).anySatisfy(pair -> {
            assertThat(pair.family()).isEqualTo(second.id().toString());
            assertThat(pair.nights()).containsExactly(2, 3, 4);
        });
    }

    @Test
    void what_is_locked_for_the_whole_stay_is_locked_and_may_have_a_backup() {
        var guest = guest(g -> g);
        var first = home(h -> h);
        var second = home(h -> h);
        var placed = MatchingExamples.placement(guest, first, SUMMER, true);

        var problem = write(
                List.of(guest), List.of(first, second), BoardRules.none(), List.of(placed), MatchSettings.usual());

        assertThat(problem.locked())
                .containsExactly(new Choice(guest.id().toString(), first.id().toString()));
        assertThat(problem.pairs()).hasSize(2).extracting(Pair::nights).containsOnlyNulls();
        assertThat(problem.maxMoves()).isZero();
    }

    @Test
    void the_engine_splits_a_stay_that_no_family_can_give_whole() {
        var guest = guest(g -> g);
        var early = home(h -> {
            h.away = List.of(new Away(SUMMER.arrival().plusDays(3), SUMMER.departure()));
            return h;
        });
        var late = home(h -> {
            h.away = List.of(new Away(SUMMER.arrival(), SUMMER.arrival().plusDays(2)));
            return h;
        });

        var whole = write(List.of(guest), List.of(early, late), BoardRules.none(), List.of(), MatchSettings.usual());
        var split = write(List.of(guest), List.of(early, late), BoardRules.none(), List.of(), split(1));

        assertThat(new PlacementSolver().solve(whole).placements()).isEmpty();
        assertThat(new PlacementSolver().solve(split).placements())
                .hasSize(1)
                .allSatisfy(placement -> assertThat(placement.stays())
                        .extracting(stay -> stay.family())
                        .containsExactly(early.id().toString(), late.id().toString()));
    }

    private static Home rooms(int beds, int rooms) {
        return home(h -> {
            h.beds = beds;
            h.rooms = rooms;
            return h;
        });
    }

    private static MatchSettings split(int maxMoves) {
        return with(with(MatchSettings.usual(), "maxMoves", maxMoves), "backups", true);
    }

    private static PlacementProblem problem(List<Guest> guests, List<Home> homes, BoardRules rules) {
        return write(guests, homes, rules, List.of(), MatchSettings.usual());
    }

    private static PlacementProblem write(
            List<Guest> guests, List<Home> homes, BoardRules rules, List<Placement> placed, MatchSettings settings) {
        var roster = new Roster(SUMMER, guests, homes, List.of()).with(settings);
        return new ProblemWriter(roster, rules, placed).write(SECONDS);
    }
}
