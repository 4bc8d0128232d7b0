package org.fujinowa.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.matching.model.MatchingExamples.SUMMER;
import static org.fujinowa.matching.model.MatchingExamples.adult;
import static org.fujinowa.matching.model.MatchingExamples.guest;
import static org.fujinowa.matching.model.MatchingExamples.home;
import static org.fujinowa.matching.model.MatchingExamples.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fujinowa.hosting.Away;
import org.fujinowa.hosting.GuestWish;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.Pet;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.Remark.Tone;
import org.fujinowa.matching.model.MatchingExamples.GuestMaker;
import org.fujinowa.matching.model.MatchingExamples.HomeMaker;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Severity;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.StayPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HardRulesTest {

    private static final Allergy CATS = allergy(AllergyKind.ANIMAL, "CAT", Severity.MODERATE, false);
    private static final PersonId AUNT = PersonId.next();
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

    @Test
    void a_night_without_complete_vetting_blocks_and_no_other_does() {
        var night = SUMMER.departure().minusDays(1);

        assertThat(HardRules.remarks(guest(g -> g), home(h -> h).notCleared(Set.of(night))))
                .containsExactly(new Remark(Tone.BLOCKS, "matching.rule.not-cleared", List.of("#" + night)));
        assertThat(HardRules.holdsOn(guest(g -> g), home(h -> h).notCleared(Set.of(night)), night))
                .isFalse();
        assertThat(HardRules.remarks(guest(g -> g), home(h -> h).notCleared(Set.of(SUMMER.departure()))))
                .isEmpty();
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
                        "matching.rule.one-adult-home",
                        g -> with(g, () -> g.acceptsOneAdult = true),
                        h -> with(h, () -> h.members = List.of(adult("母")))),
                broken(
                        "matching.rule.one-adult-home",
                        g -> with(g, () -> g.guardianAcceptsOneAdult = true),
                        h -> with(h, () -> h.members = List.of(adult("母")))),
                broken(
                        "matching.rule.pet-allergy",
                        g -> with(
                                g,
                                () -> g.allergies = List.of(allergy(AllergyKind.ANIMAL, "CAT", Severity.MILD, true))),
                        h -> with(h, () -> h.pets = List.of(CAT_OUTDOORS, CAT_INDOORS))),
                broken(
                        "matching.rule.pet-allergy",
                        g -> with(
                                g,
                                () -> g.allergies = List.of(allergy(AllergyKind.OTHER, "猫", Severity.SEVERE, false))),
                        h -> with(h, () -> h.pets = List.of(CAT_OUTDOORS))),
                broken(
                        "matching.rule.pet-allergy",
                        g -> with(
                                g,
                                () -> g.allergies =
                                        List.of(allergy(AllergyKind.ANIMAL, "CAT", Severity.MODERATE, true))),
                        h -> with(h, () -> h.pets = List.of(CAT_OUTDOORS))),
                broken(
                        "matching.rule.pet-allergy",
                        g -> with(
                                g,
                                () -> g.allergies = List.of(allergy(AllergyKind.ANIMAL, "CAT", Severity.MILD, false))),
                        h -> with(h, () -> h.pets = List.of(CAT_OUTDOORS))),
                broken(
                        "matching.rule.unknown-animal-allergy",
                        g -> with(
                                g,
                                () -> g.allergies = List.of(allergy(AllergyKind.ANIMAL, "OTHER", Severity.MILD, true))),
                        h -> with(h, () -> h.pets = List.of(CAT_OUTDOORS))),
                broken(
                        "matching.rule.pet-feared",
                        g -> with(g, () -> g.fears = List.of(Animal.CAT)),
                        h -> with(h, () -> h.pets = List.of(CAT_OUTDOORS, CAT_INDOORS))),
                broken(
                        "matching.rule.smoke-allergy",
                        g -> with(g, () -> {
                            g.acceptsSmokers = true;
                            g.allergies = List.of(allergy(AllergyKind.OTHER, "smoke", Severity.MILD, true));
                        }),
                        h -> with(h, () -> h.smoking = Smoking.OUTSIDE)),
                broken(
                        "matching.rule.faith-not-served",
                        g -> with(g, () -> g.faith = List.of(FaithNeed.NO_ALCOHOL_AT_HOME)),
                        h -> with(h, () -> h.faithServed = List.of(FaithNeed.PLACE_TO_PRAY))),
                broken(
                        "matching.rule.faith-not-served",
                        g -> with(g, () -> g.faith = List.of(FaithNeed.NO_ANIMALS_INDOORS)),
                        h -> with(h, () -> {
                            h.pets = List.of(CAT_INDOORS);
                            h.faithServed = List.of(FaithNeed.NO_ANIMALS_INDOORS);
                        })),
                broken(
                        "matching.rule.relatives",
                        g -> with(g, () -> g.address = "〒029-3405 岩手県一関市藤沢町藤沢１－１１"),
                        h -> with(h, () -> h.address = "一関市 藤沢町藤沢1番地11号")),
                broken(
                        "matching.rule.relatives",
                        g -> with(g, () -> g.guardian = AUNT),
                        h -> with(
                                h,
                                () -> h.members =
                                        List.of(adult("父"), new Member(AUNT, "架空 幸", "母", Sex.FEMALE, null)))),
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
    void another_animal_than_the_one_of_the_allergy_is_asked_about() {
        var guest = guest(g -> with(g, () -> g.allergies = List.of(CATS)));
        var home = home(h -> with(h, () -> h.pets = List.of(new Pet(Animal.OTHER, 1, true, "フェレット"))));

        assertThat(HardRules.remarks(guest, home)).containsExactly(Remark.care("matching.rule.other-animal"));
    }

    @Test
    void both_consents_open_a_home_with_one_adult() {
        var guest = guest(g -> with(g, () -> {
            g.acceptsOneAdult = true;
            g.guardianAcceptsOneAdult = true;
        }));

        assertThat(HardRules.remarks(guest, home(h -> with(h, () -> h.members = List.of(adult("母"))))))
                .isEmpty();
    }

    @Test
    void a_family_that_refuses_minors_while_one_adult_is_there_is_asked_for_none() {
        var guest = guest(g -> with(g, () -> {
            g.acceptsOneAdult = true;
            g.guardianAcceptsOneAdult = true;
        }));
        var alone = home(h -> with(h, () -> h.members = List.of(adult("母"))));
        var two = home(h -> with(h, () -> h.members = List.of(adult("父"), adult("母"))));

        assertThat(HardRules.remarks(guest, alone.withoutMinorsAlone()))
                .containsExactly(Remark.blocks("matching.rule.one-adult-refused"));
        assertThat(HardRules.remarks(guest, two.withoutMinorsAlone())).isEmpty();
    }

    @Test
    void the_consent_that_is_missing_is_named() {
        var guest = guest(g -> with(g, () -> g.acceptsOneAdult = true));

        assertThat(HardRules.remarks(guest, home(h -> with(h, () -> h.members = List.of(adult("母"))))))
                .containsExactly(Remark.blocks("matching.rule.one-adult-home", "@matching.consent.guardian"));
    }

    @Test
    void father_and_mother_are_two_adults_even_without_birth_dates() {
        var home = home(h -> with(h, () -> h.members = List.of(member("父", null), member("母", null))));

        assertThat(HardRules.remarks(guest(g -> g), home)).isEmpty();
    }

    @Test
    void a_need_of_faith_that_the_family_meets_is_to_be_agreed_upon() {
        var guest = guest(g -> with(g, () -> g.faith = List.of(FaithNeed.PLACE_TO_PRAY, FaithNeed.NO_ANIMALS_INDOORS)));
        var home = home(h -> with(h, () -> {
            h.faithServed = List.of(FaithNeed.PLACE_TO_PRAY);
            h.pets = List.of(CAT_OUTDOORS);
        }));

        assertThat(HardRules.remarks(guest, home))
                .extracting(Remark::key)
                .containsExactly("matching.rule.faith-agreed", "matching.rule.faith-agreed");
    }

    @Test
    void who_said_nothing_about_faith_needs_nothing() {
        var guest = guest(g -> with(g, () -> g.faithAnswer = Answer.NOT_ANSWERED));

        assertThat(HardRules.remarks(guest, home(h -> h))).isEmpty();
    }

    @Test
    void a_bed_that_another_delegation_uses_is_taken_on_its_nights() {
        var guest = guest(g -> g);
        var home = home(h -> h);
        var other = MatchingExamples.placement(
                guest(g -> g),
                home,
                new StayPeriod(SUMMER.arrival().minusDays(3), SUMMER.arrival().plusDays(1)),
                false);
        var roster = new Roster(SUMMER, List.of(guest), List.of(home), List.of(other));

        assertThat(HardRules.remarks(guest, roster.homes().get(0)))
                .containsExactly(Remark.blocks("matching.rule.beds-taken", "#" + SUMMER.arrival()));
        assertThat(MatchRules.possibleNights(guest, roster.homes().get(0))).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "一関市藤沢町1-11,一関市藤沢町11-1,false",
        "一関市藤沢町藤沢１丁目２番３号,一関市藤沢町藤沢1-2-3,true",
        "'1 Fictitious St, Emerald',1 fictitious st emerald,true",
        "藤沢町,一関市藤沢町,false",
        "'',一関市藤沢町,false"
    })
    void addresses_are_compared_as_a_person_would(String one, String other, boolean same) {
        assertThat(SameAddress.of(one, other)).isEqualTo(same);
        assertThat(SameAddress.of(other, one)).isEqualTo(same);
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
