package org.fujinowa.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
import org.fujinowa.people.model.NameKeys;
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
        var keys = ids.stream().map(PersonId::toString).distinct().toList();
        var found = new ArrayList<Person>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            found.addAll(entityManager()
                    .createQuery("select p from Person p where p.id in :ids", Person.class)
                    .setParameter("ids", keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return found;
    }

    @Override
    public List<Person> resembling(PersonDetails details) {
        var candidates = new ArrayList<>(named(NameKeys.fullNames(details)));
        if (details.birthDate() != null) {
            entityManager()
                    .createQuery("select p from Person p where p.birthDate = :birth", Person.class)
                    .setParameter("birth", details.birthDate())
                    .getResultStream()
                    .filter(person -> !candidates.contains(person))
                    .forEach(candidates::add);
        }
        return candidates.stream()
                .filter(person -> NameKeys.resemble(details, person.details()))
                .sorted(Comparator.comparing(person -> !NameKeys.bornOnTheSameDay(details, person.details())))
                .toList();
    }

    private List<Person> named(Set<String> names) {
        return entityManager()
                .createQuery("""
                        select p from Person p
                        where p.writtenKey in :names or p.readingKey in :names or p.latinKey in :names
                        order by p.sortKey, p.id
                        """, Person.class)
                .setParameter("names", names)
                .getResultList();
    }
}
