package org.fujinowa.people.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.store.Nouns;

/** All persons of the register, as if they were a collection in memory. */
public interface People extends Nouns<Person> {

    /** Those of these persons that exist, in any order. */
    List<Person> find(Collection<PersonId> ids);

    /** Those who have one of these full names in some script, as {@link NameKeys} writes them, in any order. */
    List<Person> named(Set<String> names);

    /** Those who were born on one of these days, in any order. */
    List<Person> bornOn(Set<LocalDate> days);

    /** Everybody, with what is not sealed only, in any order: quick for thousands. */
    List<NamedPerson> names();

    /** Everybody who may be the same human being, those born on the same day first. */
    default List<Person> resembling(PersonDetails details) {
        return resembling(List.of(details)).get(0);
    }

    /** The same for many at once, which asks no more often than for one. */
    default List<List<Person>> resembling(List<PersonDetails> wanted) {
        var names = wanted.stream().map(NameKeys::fullNames).toList();
        var days = wanted.stream()
                .map(PersonDetails::birthDate)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Object, Set<Person>> by = new HashMap<>();
        named(names.stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .forEach(person -> person.fullNames()
                        .forEach(name -> by.computeIfAbsent(name, key -> new LinkedHashSet<>())
                                .add(person)));
        bornOn(days)
                .forEach(person -> by.computeIfAbsent(person.details().birthDate(), key -> new LinkedHashSet<>())
                        .add(person));
        var found = new ArrayList<List<Person>>();
        for (int i = 0; i < wanted.size(); i++) {
            var details = wanted.get(i);
            var candidates = new LinkedHashSet<>(by.getOrDefault(details.birthDate(), Set.of()));
            names.get(i).forEach(name -> candidates.addAll(by.getOrDefault(name, Set.of())));
            found.add(candidates.stream()
                    .filter(person -> NameKeys.resemble(details, person.details()))
                    .sorted(Comparator.comparing(
                                    (Person person) -> !NameKeys.bornOnTheSameDay(details, person.details()))
                            .thenComparing(Person::sortKey)
                            .thenComparing(Person::key))
                    .toList());
        }
        return found;
    }
}
