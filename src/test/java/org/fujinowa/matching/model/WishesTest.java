package org.fujinowa.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.matching.model.MatchingExamples.adult;
import static org.fujinowa.matching.model.MatchingExamples.guest;
import static org.fujinowa.matching.model.MatchingExamples.home;
import static org.fujinowa.matching.model.MatchingExamples.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fujinowa.admissions.ChildWish;
import org.fujinowa.admissions.HomeWish;
import org.fujinowa.hosting.HostedBefore;
import org.fujinowa.hosting.Member;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.PairFit;
import org.fujinowa.matching.ScorePart;
import org.fujinowa.matching.Wish;
import org.fujinowa.people.LanguageLevel;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishesTest {

    @Test
    void all_wishes_together_are_worth_a_thousand_points() {
        var most = fit(guest(g -> g), home(h -> h)).parts().stream()
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

        assertThat(fit(guest, home).score()).isEqualTo(1_000);
    }

    @Test
    void the_level_that_both_speak_counts() {
        assertThat(language(LanguageLevel.NATIVE, LanguageLevel.DAILY)).isEqualTo(most(Wish.LANGUAGE) / 2);
        assertThat(language(LanguageLevel.A_LITTLE, LanguageLevel.NATIVE)).isEqualTo(most(Wish.LANGUAGE) / 4);
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
        return points(Wish.LANGUAGE, guest, home);
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

        assertThat(points(Wish.FAIR_BURDEN, guest(g -> g), rested)).isEqualTo(most(Wish.FAIR_BURDEN));
        assertThat(points(Wish.FAIR_BURDEN, guest(g -> g), tired)).isEqualTo(most(Wish.FAIR_BURDEN) * 2 / 5);
    }

    @Test
    void a_child_of_near_age_counts_fully_and_a_little_further_by_half() {
        assertThat(nearAge(LocalDate.of(2010, 3, 1))).isEqualTo(most(Wish.NEAR_AGE));
        assertThat(nearAge(LocalDate.of(2016, 3, 1))).isEqualTo(most(Wish.NEAR_AGE) / 2);
        assertThat(nearAge(LocalDate.of(2018, 3, 1))).isZero();
    }

    private static int nearAge(LocalDate born) {
        var home = home(h -> {
            h.members = List.of(adult("父"), adult("母"), member("子", born));
            return h;
        });
        return points(Wish.NEAR_AGE, guest(g -> g), home);
    }

    @Test
    void the_way_costs_nothing_up_to_ten_minutes_and_all_from_an_hour() {
        assertThat(way(5)).isEqualTo(most(Wish.NEARNESS));
        assertThat(way(35)).isEqualTo(most(Wish.NEARNESS) / 2);
        assertThat(way(60)).isZero();
        assertThat(way(300)).isZero();
    }

    private static int way(int minutes) {
        return points(Wish.NEARNESS, guest(g -> g), home(h -> {
            h.minutes = minutes;
            return h;
        }));
    }

    @Test
    void a_child_of_near_age_counts_more_if_it_is_the_one_wished_for() {
        var guest = guest(g -> {
            g.childWish = ChildWish.GIRL;
            return g;
        });

        assertThat(met(Wish.CHILD_SEX, guest, withChild(Sex.FEMALE, 2014))).isEqualTo(1_000);
        assertThat(met(Wish.CHILD_SEX, guest, withChild(Sex.FEMALE, 2019))).isZero();
        assertThat(met(Wish.CHILD_SEX, guest, withChild(Sex.MALE, 2012))).isZero();
        assertThat(met(Wish.CHILD_SEX, guest(g -> g), withChild(Sex.MALE, 2012)))
                .isEqualTo(1_000);
    }

    private static Home withChild(Sex sex, int born) {
        return home(h -> {
            h.members = List.of(adult("父"), adult("母"), new Member(null, "架空 子", "子", sex, LocalDate.of(born, 5, 1)));
            return h;
        });
    }

    @Test
    void only_the_last_five_calendar_years_count_as_burden() {
        assertThat(met(Wish.FAIR_BURDEN, guest(g -> g), hosted(2022))).isEqualTo(1_000);
        assertThat(met(Wish.FAIR_BURDEN, guest(g -> g), hosted(2023))).isEqualTo(800);
    }

    private static Home hosted(int year) {
        return home(h -> {
            h.history = List.of(new HostedBefore(year, "CHRC", 1, 0));
            return h;
        });
    }

    @Test
    void a_twin_family_is_preferred_for_those_who_have_one() {
        var guest = guest(g -> g);
        var twin = home(h -> h);
        var other = home(h -> h);
        TwinHomes twins = id -> id.equals(guest.id()) ? Set.of(twin.id()) : Set.of();

        assertThat(only(Wish.TWIN, twins).fit(guest, twin).score()).isEqualTo(1_000);
        assertThat(only(Wish.TWIN, twins).fit(guest, other).score()).isZero();
        assertThat(only(Wish.TWIN, twins).fit(guest(g -> g), other).score()).isEqualTo(1_000);
    }

    @Test
    void a_family_that_has_never_hosted_may_be_preferred() {
        assertThat(met(Wish.FIRST_TIME, guest(g -> g), home(h -> h))).isEqualTo(1_000);
        assertThat(met(Wish.FIRST_TIME, guest(g -> g), hosted(1998))).isZero();
    }

    @Test
    void a_room_alone_is_there_only_if_its_beds_are_kept_or_it_has_one_bed() {
        var guest = guest(g -> {
            g.ownRoom = true;
            return g;
        });

        assertThat(met(Wish.OWN_ROOM, guest, rooms(1, 1))).isEqualTo(1_000);
        assertThat(met(Wish.OWN_ROOM, guest, rooms(2, 1))).isEqualTo(1_000);
        assertThat(met(Wish.OWN_ROOM, guest, rooms(1, 0))).isZero();
        assertThat(Wishes.roomAlone(guest, rooms(2, 1), false)).isFalse();
        assertThat(Wishes.roomAlone(guest, rooms(2, 2), false)).isTrue();
    }

    @Test
    void a_room_of_which_another_delegation_uses_a_bed_is_nobodys_own() {
        var guest = guest(g -> {
            g.ownRoom = true;
            return g;
        });
        var other = MatchingExamples.placement(guest(g -> g), HOME_WITH_TWO, MatchingExamples.SUMMER, false);
        var beside = HOME_WITH_TWO.beside(List.of(other));

        assertThat(met(Wish.OWN_ROOM, guest, beside)).isZero();
        assertThat(only(Wish.OWN_ROOM, TwinHomes.none()).beds(guest, beside)).isEqualTo(1);
        assertThat(only(Wish.OWN_ROOM, TwinHomes.none()).beds(guest, HOME_WITH_TWO))
                .isEqualTo(2);
    }

    private static final Home HOME_WITH_TWO = rooms(2, 1);

    private static Home rooms(int beds, int rooms) {
        return home(h -> {
            h.beds = beds;
            h.rooms = rooms;
            return h;
        });
    }

    @Test
    void the_family_wishes_an_age() {
        var home = home(h -> {
            h.ageFrom = 16;
            return h;
        });

        assertThat(met(Wish.FAMILY_WISHES, guest(g -> g), home)).isZero();
        assertThat(met(Wish.FAMILY_WISHES, guest(g -> g), home(h -> h))).isEqualTo(1_000);
        assertThat(met(
                        Wish.FAMILY_WISHES,
                        guest(g -> {
                            g.born = LocalDate.of(2011, 6, 29);
                            return g;
                        }),
                        home))
                .isEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_SMALL_CHILDREN,子,2024,0",
        "SMALL_CHILDREN,子,2024,1000",
        "NO_SMALL_CHILDREN,子,2019,1000",
        "GRANDPARENTS,祖母,1950,1000",
        "GRANDPARENTS,grandson,2015,0",
        "ANIMALS,子,2019,0",
        "NO_ANIMALS,子,2019,1000"
    })
    void the_guest_wishes_a_home(HomeWish wish, String relation, int born, int points) {
        var guest = guest(g -> {
            g.homeWishes = List.of(wish);
            return g;
        });
        var home = home(h -> {
            h.members = List.of(adult("父"), adult("母"), member(relation, LocalDate.of(born, 1, 1)));
            return h;
        });

        assertThat(met(Wish.GUEST_WISHES, guest, home)).isEqualTo(points);
    }

    /** The points of a wish that is all that counts. */
    private static int met(Wish wish, Guest guest, Home home) {
        return only(wish, TwinHomes.none()).fit(guest, home).score();
    }

    private static Fitting only(Wish wish, TwinHomes twins) {
        return new Fitting(MatchSettingsTest.only(wish), twins);
    }

    private static PairFit fit(Guest guest, Home home) {
        return new Fitting(MatchSettings.usual(), TwinHomes.none()).fit(guest, home);
    }

    private static int most(Wish wish) {
        return Objects.requireNonNull(MatchSettings.usual().shares().get(wish));
    }

    private static int points(Wish wish, Guest guest, Home home) {
        return fit(guest, home).parts().stream()
                .filter(part -> part.key().equals(wish.key()))
                .mapToInt(ScorePart::points)
                .sum();
    }
}
