package org.fujinowa.hosting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.hosting.HostingExamples.question;
import static org.fujinowa.hosting.HostingExamples.satoFamily;
import static org.fujinowa.shared.Alter.with;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.Member;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class HostFamilyTest {

    @Test
    void remembers_everything_that_was_said() {
        assertThat(family(satoFamily()).details()).isEqualTo(satoFamily());
    }

    @Test
    void shows_in_lists_which_animals_live_there_and_whether_it_is_ready() {
        var row = family(satoFamily()).row();

        assertThat(row.pets()).containsExactly(Animal.DOG);
        assertThat(row.ready()).isTrue();
        assertThat(row.approvedOn(LocalDate.of(2027, 7, 1))).isTrue();
        assertThat(row.approvedOn(LocalDate.of(2028, 4, 1))).isFalse();
    }

    @Test
    void an_approval_needs_its_first_day_and_its_end() {
        refused(with(satoFamily(), "approvedUntil", null), "hosting.approval-needs-both-days");
        refused(with(satoFamily(), "approvedFrom", null), "hosting.approval-needs-both-days");
    }

    @Test
    void an_approval_ends_after_it_begins() {
        refused(
                with(satoFamily(), "approvedUntil", satoFamily().approvedFrom()),
                "hosting.approval-ends-before-it-begins");
    }

    @Test
    void has_no_more_guest_rooms_than_guest_beds() {
        refused(with(satoFamily(), "guestRooms", 3), "hosting.more-rooms-than-beds");
        family(with(satoFamily(), "guestRooms", 2));
    }

    @Test
    void nothing_is_said_of_rooms_while_the_beds_are_not_known() {
        family(with(satoFamily(), "guestBeds", 0));
    }

    @Test
    void pets_that_were_said_to_exist_are_named_or_still_looked_at() {
        var nameless = with(satoFamily(), "pets", List.of());

        refused(nameless, "hosting.pets-not-named");
        family(with(nameless, "openQuestions", List.of(question("犬など"))));
    }

    @Test
    void no_pet_is_listed_where_none_was_said_or_nothing_asked() {
        refused(with(satoFamily(), "petsAnswer", Answer.NONE), "hosting.pets-without-answer");
        refused(with(satoFamily(), "petsAnswer", Answer.NOT_ANSWERED), "hosting.pets-without-answer");
    }

    @Test
    void the_same_person_lives_there_once() {
        var hanako = new Member(PersonId.next(), "花子", "母", Sex.FEMALE, null);

        refused(with(satoFamily(), "members", List.of(hanako, hanako)), "hosting.member-twice");
        family(with(satoFamily(), "members", List.of(hanako)));
    }

    private static HostFamily family(HostFamilyDetails details) {
        return new HostFamily(HostFamilyId.next(), details);
    }

    private static void refused(HostFamilyDetails details, String key) {
        assertThatThrownBy(() -> family(details))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
