package org.fujinowa.hosting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.hosting.HostingExamples.question;
import static org.fujinowa.hosting.HostingExamples.satoFamily;
import static org.fujinowa.shared.Alter.with;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyRemoving;
import org.fujinowa.hosting.HostFamilyRow;
import org.fujinowa.hosting.HostedBefore;
import org.fujinowa.hosting.model.InMemoryHostFamilies;
import org.fujinowa.people.PeopleExamples;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRemoving;
import org.fujinowa.people.PersonRole;
import org.fujinowa.people.model.InMemoryPeople;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Several;
import org.junit.jupiter.api.Test;

class HostRegisterTest {

    private final InMemoryHostFamilies families = new InMemoryHostFamilies();
    private final NotedDeeds audit = new NotedDeeds();
    private final PersonsAtHome personsAtHome = new PersonsAtHome(families);
    private final Heard<PersonRemoving> removingPerson = new Heard<>(personsAtHome::refuse);
    private final PeopleRegister people = new PeopleRegister(
            new InMemoryPeople(),
            new Several<>(personsAtHome),
            new Heard<>(),
            removingPerson,
            new NotedDeeds(),
            Constraints.validator());
    private final HostRegister register = register(new Heard<>());

    @Test
    void a_family_that_is_added_is_there_with_everything_that_was_said() {
        var id = register.add(satoFamily());

        assertThat(register.get(id).value()).isEqualTo(satoFamily());
        assertThat(register.all()).containsExactly(new HostFamilyEntry(id, 1, satoFamily()));
        assertThat(audit.lines()).singleElement().asString().startsWith("CREATED HostFamily name:  -> 佐藤");
    }

    @Test
    void the_audit_trail_does_not_say_where_the_family_lives_or_who_its_children_are() {
        register.add(satoFamily());

        assertThat(audit.lines().get(0)).contains("address:  -> ***").doesNotContain("黄海1-1", "0191", "桜");
    }

    @Test
    void whoever_looks_at_everything_is_written_down_and_whoever_only_needs_it_is_not() {
        var id = register.add(satoFamily());

        assertThat(register.look(id)).isEqualTo(register.get(id));

        assertThat(audit.lines()).hasSize(2).last().asString().startsWith("VIEWED HostFamily");
    }

    @Test
    void a_change_is_audited_by_the_values_that_changed() {
        var id = register.add(satoFamily());

        register.change(id, 1, with(satoFamily(), "guestBeds", 3));

        assertThat(audit.lines()).last().isEqualTo("CHANGED HostFamily guestBeds: 2 -> 3");
    }

    @Test
    void a_change_that_says_nothing_new_writes_nothing() {
        var id = register.add(satoFamily());

        register.change(id, 1, satoFamily());

        assertThat(families.writes()).isEqualTo(1);
        assertThat(audit.lines()).hasSize(1);
    }

    @Test
    void the_audit_trail_says_who_looked_at_a_question() {
        var asked = with(satoFamily(), "openQuestions", List.of(question("犬など")));
        var id = register.add(asked);

        register.change(id, 1, satoFamily());

        assertThat(audit.lines()).last().isEqualTo("CHANGED HostFamily lookedAt:  -> pets");
    }

    @Test
    void a_change_from_an_old_version_is_refused() {
        var id = register.add(satoFamily());
        register.change(id, 1, with(satoFamily(), "guestBeds", 3));

        assertThatThrownBy(() -> register.change(id, 1, with(satoFamily(), "guestBeds", 4)))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(register.get(id).value().guestBeds()).isEqualTo(3);
    }

    @Test
    void values_out_of_range_are_refused_also_within_lists() {
        var neverHosted = with(satoFamily(), "history", List.of(new HostedBefore(1066, "", 1, 0)));

        assertThatThrownBy(() -> register.add(neverHosted)).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void the_representative_must_be_in_the_register_of_people() {
        var stranger = with(satoFamily(), "representative", PersonId.next());

        assertThatThrownBy(() -> register.add(stranger)).isInstanceOf(NoSuchRecord.class);
        assertThat(families.none()).isTrue();
    }

    @Test
    void knows_which_family_may_be_in_the_register_already() {
        register.add(satoFamily());

        assertThat(register.similar(with(satoFamily(), "name", "佐藤家")))
                .extracting(HostFamilyRow::name)
                .containsExactly("佐藤");
    }

    @Test
    void a_family_that_is_still_needed_stays() {
        var register = register(new Heard<>(removing -> {
            throw new RuleViolation("matching.family-has-guests");
        }));
        var id = register.add(satoFamily());

        assertThatThrownBy(() -> register.remove(id, 1)).isInstanceOf(RuleViolation.class);
        assertThat(families.none()).isFalse();
    }

    @Test
    void a_family_that_is_not_needed_can_be_removed() {
        var id = register.add(satoFamily());

        register.remove(id, 1);

        assertThat(families.none()).isTrue();
        assertThat(audit.lines()).last().asString().startsWith("DELETED HostFamily");
    }

    @Test
    void a_person_whom_a_family_names_stays_in_the_register_of_people() {
        var hanako = people.add(PeopleExamples.hana());
        register.add(with(satoFamily(), "representative", hanako));

        assertThatThrownBy(() -> people.remove(hanako, 1))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        broken -> assertThat(broken.key()).isEqualTo("hosting.person-lives-there"));
    }

    @Test
    void a_person_sees_the_families_that_name_them() {
        var hanako = people.add(PeopleExamples.hana());
        var id = register.add(with(satoFamily(), "representative", hanako));

        assertThat(people.roles(hanako))
                .containsExactly(new PersonRole(
                        2025, "hosting.role.representative", "佐藤", "Sato", "/hosting/family-view?id=" + id, id));
    }

    private HostRegister register(Heard<HostFamilyRemoving> removing) {
        return new HostRegister(families, people, removing, new Heard<>(), audit, Constraints.validator());
    }
}
