package org.fujinowa.people.model;

import java.util.Collection;
import java.util.List;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.store.InMemoryNouns;

/** The register of people in memory. */
public class InMemoryPeople extends InMemoryNouns<Person> implements People {

    @Override
    public List<Person> find(Collection<PersonId> ids) {
        return all().stream().filter(person -> ids.contains(person.id())).toList();
    }

    @Override
    public List<Person> resembling(PersonDetails details) {
        return all().stream()
                .filter(person -> NameKeys.resemble(details, person.details()))
                .toList();
    }
}
