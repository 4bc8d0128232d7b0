package org.fujinowa.admissions.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.admissions.AdmissionsExamples.CHRC_2027;
import static org.fujinowa.admissions.AdmissionsExamples.chrc2027;
import static org.fujinowa.admissions.AdmissionsExamples.student;
import static org.fujinowa.people.PeopleExamples.hana;
import static org.fujinowa.people.PeopleExamples.latin;
import static org.fujinowa.people.PeopleExamples.mia;
import static org.fujinowa.shared.Alter.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantRemoving;
import org.fujinowa.admissions.ParticipantRow;
import org.fujinowa.admissions.model.InMemoryParticipants;
import org.fujinowa.notification.Recipient;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonChanged;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRemoving;
import org.fujinowa.people.PersonRole;
import org.fujinowa.people.model.InMemoryPeople;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Several;
import org.junit.jupiter.api.Test;

class ParticipantRegisterTest {

    private static final DelegationId CHRC_2028 = DelegationId.next();

    private final InMemoryParticipants participants = new InMemoryParticipants();
    private final InMemoryPeople persons = new InMemoryPeople();
    private final NotedDeeds audit = new NotedDeeds();
    private final FixedDelegations delegations =
            new FixedDelegations(Map.of(CHRC_2027, chrc2027(), CHRC_2028, chrc2027()));
    private final PeopleRegister peopleAlone = people(new Heard<>(), new Heard<>());
    private final PersonsTakingPart personsTakingPart = new PersonsTakingPart(participants, peopleAlone, delegations);
    private final PeopleRegister people =
            people(new Heard<>(personsTakingPart::follow), new Heard<>(personsTakingPart::refuse));
    private final Heard<ParticipantRemoving> removing = new Heard<>();
    private final ParticipantRegister register = register(removing);

    private final PersonId mia = people.add(mia());

    @Test
    void who_is_added_is_there_with_everything_that_was_said() {
        var id = register.add(student(mia));

        assertThat(register.get(id).value()).isEqualTo(student(mia));
        assertThat(register.ofDelegation(CHRC_2027)).containsExactly(new ParticipantEntry(id, 1, student(mia), mia()));
        assertThat(audit.lines()).singleElement().asString().startsWith("CREATED Participant delegation:");
    }

    @Test
    void the_audit_trail_does_not_repeat_allergies() {
        register.add(student(mia));

        assertThat(audit.lines().get(0)).contains("allergies:  -> ***").doesNotContain("shrimp");
    }

    @Test
    void a_newcomer_is_entered_in_both_registers() {
        var id = register.addNewcomer(hana(), student(mia));

        var hana = register.get(id).value().person();
        assertThat(hana).isNotEqualTo(mia);
        assertThat(people.get(hana).value()).isEqualTo(hana());
    }

    @Test
    void a_guardian_of_two_is_written_to_once_who_is_withdrawn_not_and_who_has_no_guardian_is_written_to() {
        var mother = people.add(with(hana(), "email", "mother@example.com"));
        var brother = people.add(latin("Smith", "Tom", null));
        var grown = people.add(latin("Adult", "Ann", null));
        var gone = people.add(with(latin("Gone", "Gus", null), "email", "gone@example.com"));
        register.add(with(student(mia), "guardian", mother));
        register.add(with(student(brother), "guardian", mother));
        register.add(with(student(grown), "guardian", null));
        register.add(with(student(gone), "withdrawn", true));

        var members = new GuardiansOfDelegation(delegations, register, people).members("guardians:" + CHRC_2027);

        assertThat(members)
                .containsExactlyInAnyOrder(
                        new Recipient(hana().writtenName(), "mother@example.com"), new Recipient("Ann Adult", ""));
    }

    @Test
    void nobody_takes_part_in_one_delegation_twice() {
        register.add(student(mia));

        refused(() -> register.add(with(student(mia), "school", "")), "admissions.already-takes-part");
    }

    @Test
    void the_next_year_is_another_part_of_the_same_person() {
        register.add(student(mia));
        register.add(with(student(mia), "delegation", CHRC_2028));

        assertThat(participants.of(mia)).hasSize(2);
    }

    @Test
    void a_stay_outside_the_delegation_is_refused() {
        var early = with(student(mia), "stayFrom", LocalDate.of(2027, 6, 1));

        refused(() -> register.add(early), "admissions.stay-outside-delegation");
        var id = register.add(student(mia));
        refused(() -> register.change(id, 1, early), "admissions.stay-outside-delegation");
    }

    @Test
    void person_and_delegation_must_exist() {
        assertThatThrownBy(() -> register.add(student(PersonId.next()))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> register.add(with(student(mia), "delegation", DelegationId.next())))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void a_change_that_says_nothing_new_leaves_no_trace() {
        var id = register.add(student(mia));

        register.change(id, 1, student(mia));

        assertThat(audit.lines()).hasSize(1);
    }

    @Test
    void a_change_from_an_old_version_is_refused() {
        var id = register.add(student(mia));
        var version = register.get(id).version();
        register.change(id, version, with(student(mia), "acceptsSmokers", false));

        assertThatThrownBy(() -> register.change(id, version, with(student(mia), "withdrawn", true)))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(register.get(id).value().withdrawn()).isFalse();
    }

    @Test
    void the_audit_trail_says_who_looked_at_a_question() {
        var asked = with(student(mia), "openQuestions", List.of(new OpenQuestion("allergies", "えび・かに？")));
        var id = register.add(asked);

        register.change(id, 1, student(mia));

        assertThat(audit.lines()).last().isEqualTo("CHANGED Participant lookedAt:  -> allergies");
    }

    @Test
    void to_move_to_another_delegation_is_to_leave_the_first_so_it_can_be_refused() {
        var register = register(new Heard<>(leaving -> {
            throw new RuleViolation("matching.participant-is-placed");
        }));
        var id = register.add(student(mia));

        refused(
                () -> register.change(id, 1, with(student(mia), "delegation", CHRC_2028)),
                "matching.participant-is-placed");
        register.change(id, 1, with(student(mia), "wishes", "海が見たい"));
    }

    @Test
    void nobody_moves_to_a_delegation_in_which_they_are_already() {
        var id = register.add(student(mia));
        register.add(with(student(mia), "delegation", CHRC_2028));

        refused(
                () -> register.change(id, 1, with(student(mia), "delegation", CHRC_2028)),
                "admissions.already-takes-part");
    }

    @Test
    void a_part_entered_by_mistake_can_be_removed_and_is_announced_before() {
        var id = register.add(student(mia));

        register.remove(id, register.get(id).version());

        assertThat(participants.none()).isTrue();
        assertThat(removing.events()).containsExactly(new ParticipantRemoving(id));
        assertThat(audit.lines()).last().asString().startsWith("DELETED Participant");
    }

    @Test
    void lists_show_the_name_that_the_register_of_people_has_now() {
        register.add(student(mia));

        people.change(mia, 1, latin("Carter", "Amelia", mia().birthDate()));

        assertThat(participants.writes()).isEqualTo(2);
        assertThat(register.page(ListRequest.first(10)).rows())
                .extracting(ParticipantRow::writtenName)
                .containsExactly("Amelia Carter");
    }

    @Test
    void who_takes_part_stays_in_the_register_of_people() {
        register.add(student(mia));

        refused(() -> people.remove(mia, 1), "admissions.person-takes-part");
        people.remove(people.add(hana()), 1);
    }

    @Test
    void a_delegation_with_participants_stays() {
        var guard = new DelegationsWithParticipants(participants);
        register.add(student(mia));

        refused(() -> guard.refuse(new DelegationRemoving(CHRC_2027)), "admissions.delegation-has-participants");
        guard.refuse(new DelegationRemoving(CHRC_2028));
    }

    @Test
    void a_person_sees_the_delegations_in_which_they_took_part() {
        var id = register.add(student(mia));

        assertThat(people.roles(mia))
                .containsExactly(new PersonRole(
                        2027,
                        "admissions.participant-role.student",
                        chrc2027().nameJa(),
                        chrc2027().nameEn(),
                        "/admissions/participant-view?id=" + id,
                        id));
    }

    private PeopleRegister people(Heard<PersonChanged> changed, Heard<PersonRemoving> removingPerson) {
        return new PeopleRegister(
                persons,
                new Several<>(person -> personsTakingPart().rolesOf(person)),
                changed,
                removingPerson,
                new NotedDeeds(),
                Constraints.validator());
    }

    private PersonsTakingPart personsTakingPart() {
        return personsTakingPart;
    }

    private ParticipantRegister register(Heard<ParticipantRemoving> removing) {
        return new ParticipantRegister(participants, people, delegations, removing, audit, Constraints.validator());
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
