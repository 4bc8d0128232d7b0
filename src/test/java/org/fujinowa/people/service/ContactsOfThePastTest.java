package org.fujinowa.people.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.shared.Alter.with;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fujinowa.people.PeopleExamples;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.model.InMemoryPeople;
import org.fujinowa.people.model.Person;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.NotedDeeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactsOfThePastTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2022, 3, 1);

    private final InMemoryPeople people = new InMemoryPeople();
    private final Set<PersonId> needed = new HashSet<>();
    private final Set<PersonId> resting = new HashSet<>();
    private final ContactsOfThePast contacts =
            new ContactsOfThePast(people, List.of((day, person) -> needed.contains(person)), new NotedDeeds() {
                @Override
                public List<String> restingSince(String kind, LocalDate day) {
                    return day.equals(LONG_AGO)
                            ? resting.stream().map(PersonId::toString).toList()
                            : List.of();
                }
            });
    private final PersonId mia = PersonId.next();

    @BeforeEach
    void mia_has_a_telephone() {
        people.add(new Person(mia, with(with(PeopleExamples.mia(), "phone", "0191-00"), "note", "likes tea")));
        resting.add(mia);
    }

    @Test
    void whoever_nobody_needs_loses_telephone_and_notes_and_keeps_the_name() {
        var rule = contacts.contacts();
        assertThat(rule.due(LONG_AGO, 10)).containsExactly(Subject.of("Person", mia));

        rule.due(LONG_AGO, 10).forEach(rule::forget);

        var left = people.get(mia).details();
        assertThat(left.phone() + left.email() + left.address() + left.note()).isEmpty();
        assertThat(left.givenLatin()).isEqualTo(PeopleExamples.mia().givenLatin());
        assertThat(rule.due(LONG_AGO, 10)).isEmpty();
    }

    @Test
    void whoever_takes_part_or_was_touched_since_keeps_them() {
        needed.add(mia);
        assertThat(contacts.contacts().due(LONG_AGO, 10)).isEmpty();

        needed.clear();
        resting.clear();
        assertThat(contacts.contacts().due(LONG_AGO, 10)).isEmpty();
    }
}
