package org.fujinowa.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
import org.fujinowa.people.model.People;
import org.fujinowa.people.model.Person;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaPeople extends JpaNouns<Person> implements People {

    private static final int AT_ONCE = 500;

    JpaPeople() {
        super(listing());
    }

    JpaPeople(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Person> listing() {
        return Listing.of(Person.class, "name", SortColumn.text("sortKey"))
                .sortedBy("latinName", SortColumn.text("latinSort"))
                .sortedBy("birthDate", SortColumn.day("birthSort"))
                .sortedBy("nationality", SortColumn.text("nationality"))
                .filteredBy("sex", Sex.class)
                .filteredBy("nationality");
    }

    @Override
    public List<Person> find(Collection<PersonId> ids) {
        return with("id", ids.stream().map(PersonId::toString).collect(Collectors.toSet()));
    }

    /** A query for each script: only so do the databases use their index, and sorting is cheaper here than in Derby. */
    @Override
    public List<Person> named(Set<String> names) {
        return Stream.of("writtenKey", "readingKey", "latinKey")
                .flatMap(key -> with(key, names).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<Person> bornOn(Set<LocalDate> days) {
        return with("birthDate", days);
    }

    private List<Person> with(String attribute, Set<?> values) {
        var found = new ArrayList<Person>();
        var wanted = List.copyOf(values);
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            found.addAll(entityManager()
                    .createQuery("select p from Person p where p." + attribute + " in :values", Person.class)
                    .setParameter("values", wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return found;
    }
}
