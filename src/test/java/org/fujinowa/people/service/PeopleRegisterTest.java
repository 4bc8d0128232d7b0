package org.fujinowa.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.people.PeopleExamples.hana;
import static org.fujinowa.people.PeopleExamples.latin;
import static org.fujinowa.people.PeopleExamples.mia;
import static org.fujinowa.people.PeopleExamples.person;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.fujinowa.people.PersonChanged;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRemoving;
import org.fujinowa.people.PersonRole;
import org.fujinowa.people.PersonRow;
import org.fujinowa.people.model.InMemoryPeople;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Several;
import org.junit.jupiter.api.Test;

class PeopleRegisterTest {

    private final InMemoryPeople people = new InMemoryPeople();
    private final Heard<PersonChanged> changed = new Heard<>();
    private final NotedDeeds audit = new NotedDeeds();
    private final PeopleRegister register = register(new Heard<>());

    @Test
    void who_is_added_is_there_with_everything_that_was_said() {
        var id = register.add(hana());

        assertThat(register.get(id).value()).isEqualTo(hana());
        assertThat(register.get(id).version()).isEqualTo(1);
        assertThat(audit.lines()).singleElement().asString().startsWith("CREATED Person familyName:  -> 高橋");
    }

    @Test
    void the_audit_trail_does_not_repeat_a_birth_date() {
        register.add(mia());

        assertThat(audit.lines().get(0)).contains("birthDate:  -> ***").doesNotContain("2011");
    }

    @Test
    void a_change_is_audited_and_told() {
        var id = register.add(mia());

        register.change(id, 1, latin("Carter", "Mia Rose", mia().birthDate()));

        assertThat(register.get(id).value().latinName()).isEqualTo("Mia Rose Carter");
        assertThat(audit.lines()).last().isEqualTo("CHANGED Person givenLatin: Mia -> Mia Rose");
        assertThat(changed.events()).containsExactly(new PersonChanged(id));
    }

    @Test
    void a_change_that_says_nothing_new_writes_nothing() {
        var id = register.add(mia());

        register.change(id, 1, mia());

        assertThat(people.writes()).isEqualTo(1);
        assertThat(audit.lines()).hasSize(1);
    }

    @Test
    void a_change_from_an_old_version_is_refused() {
        var id = register.add(mia());
        register.change(id, 1, latin("Carter", "Mia Rose", null));

        assertThatThrownBy(() -> register.change(id, 1, latin("Carter", "Amelia", null)))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(register.get(id).value().latinName()).isEqualTo("Mia Rose Carter");
    }

    @Test
    void a_name_longer_than_its_column_is_refused() {
        var tooLong = latin("x".repeat(101), "Mia", null);

        assertThatThrownBy(() -> register.add(tooLong)).isInstanceOf(ConstraintViolationException.class);
        assertThat(people.none()).isTrue();
    }

    @Test
    void finds_those_who_exist_among_many() {
        var mia = register.add(mia());
        var hana = register.add(hana());

        assertThat(register.find(List.of(mia, hana, PersonId.next())))
                .hasSize(2)
                .containsEntry(mia, mia());
    }

    @Test
    void knows_who_may_be_in_the_register_already() {
        register.add(mia());
        register.add(hana());

        assertThat(register.similar(person("髙橋", "花", "", "", "", "", null)))
                .extracting(PersonRow::writtenName)
                .containsExactly("高橋 花");
    }

    @Test
    void collects_the_roles_of_all_contexts_newest_first() {
        var student = new PersonRole(
                2019,
                "admissions.participant-role.student",
                "CHRC派遣 2019",
                "CHRC outbound 2019",
                "/a",
                PersonId.next());
        var host = new PersonRole(2027, "hosting.role.member", "高橋家", "Takahashi", "/b", PersonId.next());
        var roles = new PeopleRegister(
                        people,
                        new Several<>(person -> List.of(student), person -> List.of(host)),
                        changed,
                        new Heard<>(),
                        audit,
                        Constraints.validator())
                .roles(PersonId.next());

        assertThat(roles).containsExactly(host, student);
    }

    @Test
    void whoever_is_not_needed_can_be_removed() {
        var removing = new Heard<PersonRemoving>();
        var register = register(removing);
        var id = register.add(mia());

        register.remove(id, 1);

        assertThatThrownBy(() -> register.get(id)).isInstanceOf(NoSuchRecord.class);
        assertThat(removing.events()).containsExactly(new PersonRemoving(id));
        assertThat(audit.lines()).last().asString().startsWith("DELETED Person");
    }

    @Test
    void whoever_is_needed_stays() {
        var register = register(new Heard<>(removing -> {
            throw new RuleViolation("admissions.person-takes-part");
        }));
        var id = register.add(mia());

        assertThatThrownBy(() -> register.remove(id, 1)).isInstanceOf(RuleViolation.class);
        assertThat(people.none()).isFalse();
    }

    private PeopleRegister register(Heard<PersonRemoving> removing) {
        return new PeopleRegister(people, new Several<>(), changed, removing, audit, Constraints.validator());
    }
}
