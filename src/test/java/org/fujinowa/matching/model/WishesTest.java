package org.fujinowa.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.matching.model.MatchingExamples.adult;
import static org.fujinowa.matching.model.MatchingExamples.guest;
import static org.fujinowa.matching.model.MatchingExamples.home;
import static org.fujinowa.matching.model.MatchingExamples.member;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.hosting.HostedBefore;
import org.fujinowa.matching.ScorePart;
import org.fujinowa.people.LanguageLevel;
import org.fujinowa.people.LanguageSkill;
import org.junit.jupiter.api.Test;

class WishesTest {

    @Test
    void all_wishes_together_are_worth_a_thousand_points() {
        var most = MatchRules.fit(guest(g -> g), home(h -> h)).parts().stream()
                .mapToInt(ScorePart::most)
                .sum();

        assertThat(most).isEqualTo(1_000);
    }

    @Test
    void a_home_that_meets_every_wish_scores_a_thousand() {
        var guest = guest(g -> {
            g.languages = List.of(new LanguageSkill("en", LanguageLevel.NATIVE));
            g.interests = List.of("野球", "ピアノ");
            return g;
        });
        var home = home(h -> {
            h.languages = List.of(new LanguageSkill("en", LanguageLevel.NATIVE));
            h.interests = List.of("ﾋﾟｱﾉ", "野球");
            h.members = List.of(adult("父"), adult("母"), member("長女", LocalDate.of(2012, 5, 1)));
            return h;
        });

        assertThat(MatchRules.fit(guest, home).score()).isEqualTo(1_000);
    }

    @Test
    void the_level_that_both_speak_counts() {
        assertThat(language(LanguageLevel.NATIVE, LanguageLevel.DAILY)).isEqualTo(Wishes.LANGUAGE / 2);
        assertThat(language(LanguageLevel.A_LITTLE, LanguageLevel.NATIVE)).isEqualTo(Wishes.LANGUAGE / 4);
    }

    private static int language(LanguageLevel guestSpeaks, LanguageLevel homeSpeaks) {
        var guest = guest(g -> {
            g.languages = List.of(new LanguageSkill("en", guestSpeaks));
            return g;
        });
        var home = home(h -> {
            h.languages = List.of(new LanguageSkill("en", homeSpeaks));
            return h;
        });
        return Wishes.aCommonLanguage(guest, home).part().points();
    }

    @Test
    void a_family_that_has_given_much_lately_comes_after_one_that_has_rested() {
        var rested = home(h -> {
            h.history = List.of(new HostedBefore(2015, "CHRC", 4, 0));
            return h;
        });
        var tired = home(h -> {
            h.history = List.of(new HostedBefore(2025, "CHRC", 2, 0), new HostedBefore(2026, "VNU", 1, 0));
            return h;
        });

        assertThat(Wishes.fairBurden(guest(g -> g), rested).part().points()).isEqualTo(Wishes.FAIR_BURDEN);
        assertThat(Wishes.fairBurden(guest(g -> g), tired).part().points()).isEqualTo(Wishes.FAIR_BURDEN * 2 / 5);
    }

    @Test
    void a_child_of_near_age_counts_fully_and_a_little_further_by_half() {
        assertThat(nearAge(LocalDate.of(2010, 3, 1))).isEqualTo(Wishes.NEAR_AGE);
        assertThat(nearAge(LocalDate.of(2016, 3, 1))).isEqualTo(Wishes.NEAR_AGE / 2);
        assertThat(nearAge(LocalDate.of(2018, 3, 1))).isZero();
    }

    private static int nearAge(LocalDate born) {
        var home = home(h -> {
            h.members = List.of(adult("父"), adult("母"), member("子", born));
            return h;
        });
        return Wishes.aChildOfNearAge(guest(g -> g), home).part().points();
    }

    @Test
    void the_way_costs_nothing_up_to_ten_minutes_and_all_from_an_hour() {
        assertThat(way(5)).isEqualTo(Wishes.NEARNESS);
        assertThat(way(35)).isEqualTo(Wishes.NEARNESS / 2);
        assertThat(way(60)).isZero();
        assertThat(way(300)).isZero();
    }

    private static int way(int minutes) {
        return Wishes.aShortWay(home(h -> {
                    h.minutes = minutes;
                    return h;
                }))
                .part()
                .points();
    }
}
