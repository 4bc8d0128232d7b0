package org.fujinowa.admissions.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.admissions.AdmissionsExamples.CHRC_2027;
import static org.fujinowa.admissions.AdmissionsExamples.student;
import static org.fujinowa.people.PeopleExamples.hana;
import static org.fujinowa.people.PeopleExamples.latin;
import static org.fujinowa.people.PeopleExamples.mia;
import static org.fujinowa.shared.Alter.with;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.admissions.model.Participant;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaParticipantsTest {

    private static final PersonId MIA = PersonId.next();
    private static final PersonId HANA = PersonId.next();

    private final TestDatabase database = TestDatabase.derby(Participant.class);

    @BeforeEach
    void enter() {
        enter(student(MIA), mia());
        enter(leader(), hana());
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void keeps_everything_that_was_said() {
        var found = in(
                participants -> participants.find(CHRC_2027, MIA).orElseThrow().details());
        assertThat(found).isEqualTo(student(MIA));
    }

    @Test
    void lists_by_the_name_of_the_person() {
        assertThat(listed("", Map.of())).containsExactly(MIA, HANA);
        var found = in(participants ->
                participants.of(CHRC_2027).stream().map(Participant::person).toList());
        assertThat(found).containsExactly(MIA, HANA);
    }

    @Test
    void finds_by_name_in_any_script_and_by_school() {
        assertThat(listed("髙橋", Map.of())).containsExactly(HANA);
        assertThat(listed("carter", Map.of())).containsExactly(MIA);
        assertThat(listed("emerald", Map.of())).containsExactly(MIA);
    }

    @Test
    void a_corrected_name_or_school_is_found() {
        in(participants -> {
            var part = participants.find(CHRC_2027, MIA).orElseThrow();
            part.goBy(latin("Carter", "Amelia", null));
            part.change(with(student(MIA), "school", "Blackwater"));
            participants.changed(part);
            return part;
        });

        assertThat(listed("amelia", Map.of())).containsExactly(MIA);
        assertThat(listed("blackwater", Map.of())).containsExactly(MIA);
        assertThat(listed("mia", Map.of())).isEmpty();
        assertThat(listed("emerald", Map.of())).isEmpty();
    }

    @Test
    void filters_by_delegation_role_and_readiness() {
        assertThat(listed("", Map.of("delegation", CHRC_2027.toString()))).hasSize(2);
        assertThat(listed("", Map.of("delegation", DelegationId.next().toString())))
                .isEmpty();
        assertThat(listed("", Map.of("role", "LEADER"))).containsExactly(HANA);
        assertThat(listed("", Map.of("ready", "true"))).containsExactly(MIA);
        assertThat(listed("", Map.of("questionsOpen", "true"))).containsExactly(HANA);
        assertThat(listed("", Map.of("withdrawn", "true"))).isEmpty();
    }

    @Test
    void finds_out_who_answers_for_somebody() {
        assertThat(answers(HANA)).isFalse();
        in(participants -> {
            var part = participants.find(CHRC_2027, MIA).orElseThrow();
            part.change(with(student(MIA), "guardian", HANA));
            participants.changed(part);
            return part;
        });

        assertThat(answers(HANA)).isTrue();
        assertThat(answers(MIA)).isFalse();
    }

    @Test
    void the_database_too_lets_nobody_take_part_twice() {
        assertThatThrownBy(() -> enter(student(MIA), mia())).isInstanceOf(PersistenceException.class);
    }

    @Test
    void answers_about_health_are_forgotten_and_the_part_stays() {
        var home = List.of(CHRC_2027);
        var mia = in(
                participants -> participants.find(CHRC_2027, MIA).orElseThrow().id());
        assertThat(withHealthAnswers(home)).hasSize(2);

        in(participants -> {
            participants.get(mia).forgetHealth(LocalDate.of(2027, 9, 1));
            return true;
        });

        var left = in(participants -> participants.get(mia).details());
        assertThat(left).isEqualTo(student(MIA).withoutHealth());
        assertThat(left.allergies()).isEmpty();
        assertThat(left.languages()).isEqualTo(student(MIA).languages());
        assertThat(withHealthAnswers(home)).hasSize(1).doesNotContain(mia.toString());
        assertThat(withHealthAnswers(List.of())).isEmpty();
    }

    private List<String> withHealthAnswers(List<DelegationId> delegations) {
        return in(participants -> participants.withHealthAnswers(delegations, 10));
    }

    private boolean answers(PersonId person) {
        return in(participants -> participants.hasGuardian(person));
    }

    private static ParticipantDetails leader() {
        var leader = with(with(student(HANA), "role", ParticipantRole.LEADER), "school", "");
        return with(leader, "openQuestions", List.of(new OpenQuestion("diets", "少し")));
    }

    private void enter(ParticipantDetails details, PersonDetails person) {
        in(participants -> {
            participants.add(new Participant(ParticipantId.next(), details, person));
            return true;
        });
    }

    private List<PersonId> listed(String search, Map<String, String> filters) {
        return in(participants -> participants.page(new ListRequest(search, "", false, filters, "", 10)).rows().stream()
                .map(Participant::person)
                .toList());
    }

    private <T> T in(Function<JpaParticipants, T> work) {
        return database.inTransaction(entityManager -> work.apply(new JpaParticipants(entityManager)));
    }
}
