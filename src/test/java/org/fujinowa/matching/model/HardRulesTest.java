package org.fujinowa.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.matching.model.MatchingExamples.SUMMER;
import static org.fujinowa.matching.model.MatchingExamples.adult;
import static org.fujinowa.matching.model.MatchingExamples.guest;
import static org.fujinowa.matching.model.MatchingExamples.home;
import static org.fujinowa.matching.model.MatchingExamples.member;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fujinowa.hosting.Away;
import org.fujinowa.hosting.GuestWish;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.Pet;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.matching.Remark.Tone;
import org.fujinowa.matching.model.MatchingExamples.GuestMaker;
import org.fujinowa.matching.model.MatchingExamples.HomeMaker;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.Severity;
import org.fujinowa.people.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HardRulesTest {

    private static final Allergy CATS = allergy(AllergyKind.ANIMAL, "CAT", Severity.MODERATE, false);
    private static final Pet CAT_INDOORS = new Pet(Animal.CAT, 1, true, "");
    private static final Pet CAT_OUTDOORS = new Pet(Animal.CAT, 1, false, "");

    @Test
    void nothing_stands_against_a_plain_guest_and_a_plain_home() {
        assertThat(HardRules.remarks(guest(g -> g), home(h -> h))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_rule_blocks_and_is_named(String key, UnaryOperator<GuestMaker> guest, UnaryOperator<HomeMaker> home) {
        var remarks = HardRules.remarks(guest(guest), home(home));

        assertThat(remarks).anySatisfy(remark -> {
            assertThat(remark.key()).isEqualTo(key);
            assertThat(remark.tone()).isEqualTo(Tone.BLOCKS);
        });
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken(
                        "matching.rule.guest-not-ready",
                        g -> with(g, () -> g.allergyAnswer = Answer.NOT_ANSWERED),
                        h -> h),
                broken("matching.rule.guest-not-ready", g -> with(g, () -> g.open = List.of(question())), h -> h),
                broken("matching.rule.home-not-ready", g -> g, h -> with(h, () -> h.petsAnswer = Answer.NOT_ANSWERED)),
                broken("matching.rule.home-not-ready", g -> g, h -> with(h, () -> h.open = List.of(question()))),
                broken("matching.rule.not-approved", g -> g, h -> with(h, () -> h.approvedFrom = null)),
                broken(
                        "matching.rule.not-approved",
                        g -> g,
                        h -> with(h, () -> h.approvedUntil = SUMMER.departure().minusDays(1))),
                broken("matching.rule.away", g -> g, h -> with(h, () -> h.away = List.of(lastNight()))),
                broken("matching.rule.no-bed", g -> g, h -> with(h, () -> h.beds = 0)),
                broken(
                        "matching.rule.pet-allergy",
                        g -> with(g, () -> g.allergies = List.of(CATS)),
                        h -> with(h, () -> h.pets = List.of(CAT_OUTDOORS))),
                broken(
                        "matching.rule.pet-allergy",
                        g -> with(
                                g,
                                () -> g.allergies = List.of(allergy(AllergyKind.ANIMAL, "cat", Severity.MILD, true))),
                        h -> with(h, () -> h.pets = List.of(CAT_INDOORS))),
                broken(
                        "matching.rule.unknown-animal-allergy",
                        g -> with(
                                g,
                                () -> g.allergies = List.of(allergy(AllergyKind.ANIMAL, "horse", Severity.MILD, true))),
                        h -> with(h, () -> h.pets = List.of(CAT_OUTDOORS))),
                broken(
                        "matching.rule.pet-feared",
                        g -> with(g, () -> g.fears = List.of(Animal.CAT)),
                        h -> with(h, () -> h.pets = List.of(CAT_INDOORS))),
                broken(
                        "matching.rule.smoking-inside",
                        g -> with(g, () -> g.acceptsSmokers = true),
                        h -> with(h, () -> h.smoking = Smoking.INSIDE)),
                broken("matching.rule.smoking-not-accepted", g -> g, h -> with(h, () -> h.smoking = Smoking.OUTSIDE)),
                broken(
                        "matching.rule.diet-not-served",
                        g -> with(g, () -> g.diets = List.of(Diet.VEGAN)),
                        h -> with(h, () -> h.served = List.of(Diet.VEGETARIAN))),
                broken(
                        "matching.rule.severe-food-allergy",
                        g -> with(
                                g,
                                () -> g.allergies =
                                        List.of(allergy(AllergyKind.FOOD, "shrimp", Severity.SEVERE, true))),
                        h -> h),
                broken(
                        "matching.rule.severe-food-allergy",
                        g -> with(
                                g,
                                () -> g.allergies =
                                        List.of(allergy(AllergyKind.FOOD, "shrimp", Severity.UNSTATED, false))),
                        h -> h),
                broken("matching.rule.guest-wish", g -> g, h -> with(h, () -> h.wish = GuestWish.MALE)),
                broken(
                        "matching.rule.guest-wish",
                        g -> with(g, () -> g.sex = Sex.UNSTATED),
                        h -> with(h, () -> h.wish = GuestWish.FEMALE)),
                broken(
                        "matching.rule.one-adult-home",
                        g -> g,
                        h -> with(h, () -> h.members = List.of(adult("母"), member("子", LocalDate.of(2012, 1, 1))))),
                broken(
                        "matching.rule.relatives",
                        g -> with(g, () -> g.address = "一関市藤沢町1"),
                        h -> with(h, () -> h.address = "一関市藤沢町1")));
    }

    @Test
    void a_mild_allergy_that_medicine_controls_bears_an_animal_outdoors_with_care() {
        var guest = guest(g ->
                with(g, () -> g.allergies = List.of(allergy(AllergyKind.ANIMAL, "CAT", Severity.MILD, true))));
        var home = home(h -> with(h, () -> h.pets = List.of(CAT_OUTDOORS)));

        assertThat(HardRules.remarks(guest, home))
                .extracting(remark -> remark.tone())
                .containsExactly(Tone.CARE);
    }

    @Test
    void vegan_cooking_serves_a_vegetarian_and_halal_cooking_has_no_pork() {
        var guest = guest(g -> with(g, () -> g.diets = List.of(Diet.VEGETARIAN, Diet.NO_PORK)));
        var home = home(h -> with(h, () -> h.served = List.of(Diet.VEGAN, Diet.HALAL)));

        assertThat(HardRules.remarks(guest, home)).isEmpty();
    }

    @Test
    void somebody_of_age_may_stay_with_one_adult() {
        var grown = guest(g -> with(g, () -> g.born = LocalDate.of(2005, 1, 1)));
        var home = home(h -> with(h, () -> h.members = List.of(adult("母"))));

        assertThat(HardRules.remarks(grown, home)).isEmpty();
    }

    @Test
    void nobody_stays_in_a_home_where_they_live_themselves() {
        var maker = new GuestMaker();
        var me = new Member(maker.person(), "架空 花", "本人", Sex.FEMALE, LocalDate.of(2012, 3, 1));
        var home = home(h -> with(h, () -> h.members = List.of(adult("父"), adult("母"), me)));

        assertThat(HardRules.remarks(maker.make(), home))
                .extracting(remark -> remark.key())
                .containsExactly("matching.rule.relatives");
    }

    @Test
    void minors_share_a_home_only_with_their_own_sex() {
        var girl = guest(g -> g);
        var boy = guest(g -> with(g, () -> g.sex = Sex.MALE));
        var unstated = guest(g -> with(g, () -> g.sex = Sex.UNSTATED));

        assertThat(MatchRules.mustSleepApart(girl, guest(g -> g))).isFalse();
        assertThat(MatchRules.mustSleepApart(girl, boy)).isTrue();
        assertThat(MatchRules.mustSleepApart(unstated, unstated)).isTrue();
    }

    private static Arguments broken(String key, UnaryOperator<GuestMaker> guest, UnaryOperator<HomeMaker> home) {
        return Arguments.of(key, guest, home);
    }

    private static <T> T with(T maker, Runnable change) {
        change.run();
        return maker;
    }

    private static Allergy allergy(AllergyKind kind, String subject, Severity severity, boolean controlled) {
        return new Allergy(kind, subject, severity, controlled, "");
    }

    private static OpenQuestion question() {
        return new OpenQuestion("allergies", "たぶんなし");
    }

    private static Away lastNight() {
        return new Away(SUMMER.departure().minusDays(1), SUMMER.departure());
    }
}
