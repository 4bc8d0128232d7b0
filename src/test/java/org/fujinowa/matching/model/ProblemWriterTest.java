package org.fujinowa.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.matching.model.MatchingExamples.SUMMER;
import static org.fujinowa.matching.model.MatchingExamples.guest;
import static org.fujinowa.matching.model.MatchingExamples.home;

import java.util.List;
import org.fujinowa.hosting.Away;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.people.Sex;
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

    private static org.fujinowa.matching.engine.PlacementProblem problem(
            List<Guest> guests, List<Home> homes, BoardRules rules) {
        return new ProblemWriter(new Roster(SUMMER, guests, homes, List.of()), rules, List.of()).write(SECONDS);
    }
}
