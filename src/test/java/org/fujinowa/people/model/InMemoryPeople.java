package org.fujinowa.people.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.store.InMemoryNouns;

/** The register of people in memory. */
public class InMemoryPeople extends InMemoryNouns<Person> implements People {

    @Override
    public List<Person> find(Collection<PersonId> ids) {
        return all().stream().filter(person -> ids.contains(person.id())).toList();
    }

    @Override
    public List<Person> named(Set<String> names) {
        return all().stream()
                .filter(person -> person.fullNames().stream().anyMatch(names::contains))
                .toList();
    }

    @Override
    public List<Person> bornOn(Set<LocalDate> days) {
        return all().stream()
                .filter(person -> days.contains(person.details().birthDate()))
                .toList();
    }

    @Override
    public List<NamedPerson> names() {
        return all().stream()
                .map(person -> new NamedPerson(person.id(), person.version(), person.details()))
                .toList();
    }
}
