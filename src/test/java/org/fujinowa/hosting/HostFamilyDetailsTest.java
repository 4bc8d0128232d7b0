package org.fujinowa.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.hosting.HostingExamples.SUMMER;
import static org.fujinowa.hosting.HostingExamples.member;
import static org.fujinowa.hosting.HostingExamples.question;
import static org.fujinowa.hosting.HostingExamples.satoFamily;
import static org.fujinowa.shared.Alter.with;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.people.Answer;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostFamilyDetailsTest {

    @Test
    void counts_parents_as_adults_though_their_birth_dates_are_not_known() {
        assertThat(satoFamily().adultsOn(SUMMER)).isEqualTo(2);
        assertThat(satoFamily().oneAdultHomeOn(SUMMER)).isFalse();
    }

    @Test
    void a_home_is_one_of_one_adult_until_the_eldest_turns_18() {
        var home = with(
                satoFamily(),
                "members",
                List.of(member("花子", "母", null), member("桜", "長女", LocalDate.of(2009, 6, 28))));

        assertThat(home.oneAdultHomeOn(SUMMER.minusDays(1))).isTrue();
        assertThat(home.oneAdultHomeOn(SUMMER)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"長女", "兄", "同居人", "sister", "", "留学生"})
    void whoever_may_be_a_child_is_no_adult_without_a_birth_date(String relation) {
        assertThat(member("桜", relation, null).adultOn(SUMMER)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"父", "母", "祖母", "Host Mother", "お父さん", "妻", "grand father"})
    void parents_grandparents_and_spouses_are_adults_without_a_birth_date(String relation) {
        assertThat(member("花子", relation, null).adultOn(SUMMER)).isTrue();
    }

    @Test
    void a_birth_date_weighs_more_than_a_relation() {
        assertThat(member("花子", "母", LocalDate.of(2010, 1, 1)).adultOn(SUMMER)).isFalse();
        assertThat(member("花子", "母", LocalDate.of(2030, 1, 1)).adultOn(SUMMER)).isFalse();
    }

    @Test
    void a_home_whose_members_were_not_asked_is_treated_as_one_of_one_adult() {
        assertThat(with(satoFamily(), "members", List.of()).oneAdultHomeOn(SUMMER))
                .isTrue();
    }

    @Test
    void counts_the_guests_of_the_five_calendar_years_to_that_day() {
        var family = with(
                satoFamily(),
                "history",
                List.of(stay(2022, 8), stay(2023, 1), stay(2025, 2), stay(2027, 4), stay(2028, 16)));

        assertThat(family.guestsInFiveYearsTo(SUMMER)).isEqualTo(7);
    }

    @Test
    void an_approval_holds_from_its_first_day_to_the_day_before_the_last() {
        assertThat(satoFamily().approvedOn(LocalDate.of(2027, 3, 31))).isFalse();
        assertThat(satoFamily().approvedOn(LocalDate.of(2027, 4, 1))).isTrue();
        assertThat(satoFamily().approvedOn(LocalDate.of(2028, 3, 31))).isTrue();
        assertThat(satoFamily().approvedOn(LocalDate.of(2028, 4, 1))).isFalse();
        assertThat(with(satoFamily(), "approvedUntil", null).approvedOn(SUMMER)).isFalse();
    }

    @Test
    void is_not_ready_for_matching_while_a_question_is_open_or_pets_were_not_asked() {
        assertThat(satoFamily().readyForMatching()).isTrue();
        assertThat(with(satoFamily(), "openQuestions", List.of(question("犬？"))).readyForMatching())
                .isFalse();
        assertThat(with(with(satoFamily(), "pets", List.of()), "petsAnswer", Answer.NOT_ANSWERED)
                        .readyForMatching())
                .isFalse();
        assertThat(with(satoFamily(), "active", false).readyForMatching()).isFalse();
    }

    @Test
    void is_free_on_nights_on_which_it_is_not_away() {
        assertThat(satoFamily().freeOn(LocalDate.of(2027, 8, 9))).isTrue();
        assertThat(satoFamily().freeOn(LocalDate.of(2027, 8, 10))).isFalse();
        assertThat(satoFamily().freeOn(LocalDate.of(2027, 8, 17))).isTrue();
    }

    @Test
    void names_each_person_of_the_register_once() {
        var hanako = PersonId.next();
        var sakura = PersonId.next();
        var family = with(
                with(satoFamily(), "representative", hanako),
                "members",
                List.of(
                        new Member(hanako, "花子", "母", Sex.FEMALE, null),
                        new Member(sakura, "桜", "長女", Sex.FEMALE, null),
                        member("一郎", "父", null)));

        assertThat(family.persons()).containsExactlyInAnyOrder(hanako, sakura);
    }

    private static HostedBefore stay(int year, int guests) {
        return new HostedBefore(year, "CHRC", guests, 7);
    }
}
