package org.fujinowa.people.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.people.PeopleExamples.hana;
import static org.fujinowa.people.PeopleExamples.mia;
import static org.fujinowa.shared.Alter.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fujinowa.people.MergeId;
import org.fujinowa.people.PersonChanged;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRequestDetails;
import org.fujinowa.people.PersonRequestKind;
import org.fujinowa.people.PersonRequestRow;
import org.fujinowa.people.RequestOutcome;
import org.fujinowa.people.RequestWay;
import org.fujinowa.people.model.DistinctPair;
import org.fujinowa.people.model.MergeMemory;
import org.fujinowa.people.model.Merges;
import org.fujinowa.people.model.People;
import org.fujinowa.people.model.Person;
import org.fujinowa.people.model.PersonMerge;
import org.fujinowa.people.model.PersonRequest;
import org.fujinowa.people.service.PersonErasing;
import org.fujinowa.people.service.PersonPlaces;
import org.fujinowa.people.service.PersonRequestRegister;
import org.fujinowa.people.service.RememberedMerges;
import org.fujinowa.people.service.RequestsOfPersons;
import org.fujinowa.security.service.InCharge;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Several;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests about personal data on both databases, and what is deleted when somebody asks for it. */
class PersonRequestsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static Stream<TestDatabase> databases() {
        return TestDatabase.both(Person.class, PersonRequest.class, PersonMerge.class, DistinctPair.class);
    }

    private record Office(
            People people,
            Merges merges,
            PersonRequestRegister register,
            RequestsOfPersons places,
            PersonErasing erasing,
            NotedDeeds audit) {

        PersonId enter(PersonDetails details) {
            var person = new Person(PersonId.next(), details);
            people.add(person);
            return person.id();
        }

        List<PersonRequestRow> listed(String words, Map<String, String> filters) {
            return register.page(new ListRequest(words, "", false, filters, "", 10))
                    .rows();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_request_is_due_thirty_days_later_and_stands_before_those_answered(TestDatabase database) {
        at(database, office -> {
            var hana = office.enter(hana());
            var answered = office.register()
                    .add(with(with(asked(hana), "answeredOn", DAY.plusDays(2)), "outcome", RequestOutcome.DONE));
            var open = office.register().add(asked(hana));

            assertThat(office.register().look(open).value().dueOn()).isEqualTo(DAY.plusDays(30));
            assertThat(office.listed("", Map.of()))
                    .extracting(PersonRequestRow::id)
                    .containsExactly(open, answered);
            assertThat(office.listed("髙橋", Map.of("answered", "false")))
                    .extracting(PersonRequestRow::id)
                    .containsExactly(open);
            assertThat(office.register().openUntil(DAY.plusDays(29))).isEmpty();
            var due = office.register().openUntil(DAY.plusDays(30));
            assertThat(due).singleElement().matches(row -> row.name().equals("高橋 花"));
            assertThat(due.get(0).lateOn(DAY.plusDays(30))).isFalse();
            assertThat(due.get(0).lateOn(DAY.plusDays(31))).isTrue();
            assertThat(office.audit().lines().get(0)).contains("wish:  -> ***").doesNotContain("住所");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_contradicts_itself_is_refused_with_the_reason(TestDatabase database) {
        at(database, office -> {
            var hana = office.enter(hana());
            var answered = with(asked(hana), "answeredOn", DAY.plusDays(2));
            refused(office, answered, "people.request.outcome-missing");
            refused(office, with(asked(hana), "outcome", RequestOutcome.DONE), "people.request.answer-day-missing");
            refused(office, with(answered, "outcome", RequestOutcome.REFUSED), "people.request.reason-missing");
            refused(office, with(asked(hana), "dueOn", DAY.minusDays(1)), "people.request.due-before-received");
            refused(
                    office,
                    with(with(asked(hana), "answeredOn", DAY.minusDays(1)), "outcome", RequestOutcome.DONE),
                    "people.request.answered-before-received");
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_request_follows_the_person_through_a_merge_and_a_new_name_and_stays_when_they_are_gone(
            TestDatabase database) {
        at(database, office -> {
            var hana = office.enter(hana());
            var mia = office.enter(mia());
            var request = office.register().add(asked(hana));

            office.places().point(office.places().pointersTo(hana), hana, mia);
            office.places().follow(new PersonChanged(mia));

            assertThat(office.register().about(mia)).hasSize(1);
            assertThat(office.listed("carter", Map.of())).hasSize(1);
            office.people().remove(office.people().get(mia));
            assertThat(office.listed("", Map.of()))
                    .singleElement()
                    .matches(row -> row.id().equals(request) && row.name().equals("母（架空）"));
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void to_forget_contacts_leaves_the_name_and_forgets_what_merged_records_said(TestDatabase database) {
        at(database, office -> {
            var full = with(with(with(hana(), "email", "hana@example.jp"), "address", "一関市（架空）"), "phone", "0191");
            var hana = office.enter(full);
            office.merges()
                    .add(new PersonMerge(
                            MergeId.next(),
                            hana,
                            PersonId.next(),
                            new MergeMemory(full, full, full, List.of()),
                            "chiba",
                            Instant.now()));
            office.register().add(asked(hana));

            assertThatThrownBy(() -> office.erasing().forgetContacts(hana, 7)).isInstanceOf(ConcurrentChange.class);
            office.erasing().forgetContacts(hana, 1);

            assertThat(office.people().get(hana).details()).isEqualTo(with(hana(), "note", ""));
            assertThat(office.merges().keptBy(hana)).isEmpty();
            assertThat(office.erasing().holding(hana)).isEmpty();
            assertThat(office.audit().lines()).last().asString().startsWith("DELETED Person forgotten");
            assertThat(office.audit().lines()).noneMatch(line -> line.contains("hana@example.jp"));
        });
    }

    private static void refused(Office office, PersonRequestDetails details, String key) {
        assertThatThrownBy(() -> office.register().add(details))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    private static PersonRequestDetails asked(PersonId person) {
        return new PersonRequestDetails(
                person,
                PersonRequestKind.CORRECTION,
                "母（架空）",
                RequestWay.PHONE,
                DAY,
                "住所を直してほしい（架空）",
                null,
                null,
                null,
                "");
    }

    private static void at(TestDatabase database, Consumer<Office> work) {
        database.inTransaction(em -> {
            var audit = new NotedDeeds();
            var people = PeopleStores.people(em);
            var requests = PeopleStores.requests(em);
            var merges = PeopleStores.merges(em);
            var places = new RequestsOfPersons(requests, people);
            work.accept(new Office(
                    people,
                    merges,
                    new PersonRequestRegister(requests, people, audit, Constraints.validator()),
                    places,
                    new PersonErasing(
                            people,
                            new PersonPlaces(new Several<>(places), audit, InCharge.ofEverything()),
                            new RememberedMerges(merges),
                            audit),
                    audit));
            return true;
        });
    }
}
