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
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
import org.fujinowa.people.model.NamedPerson;
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

    @Override
    public List<NamedPerson> names() {
        return entityManager()
                .createQuery(
                        "select p.id, p.version, p.familyName, p.givenName, p.familyReading, p.givenReading, p.familyLatin,"
                                + " p.givenLatin, p.calledName, p.birthDate, p.sex, p.nationality from Person p",
                        Object[].class)
                .getResultList()
                .stream()
                .map(JpaPeople::named)
                .toList();
    }

    private static NamedPerson named(Object... row) {
        return new NamedPerson(
                PersonId.of((String) row[0]),
                (long) row[1],
                new PersonDetails(
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (String) row[8],
                        (LocalDate) row[9],
                        (Sex) row[10],
                        (String) row[11],
                        "",
                        "",
                        "",
                        ""));
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
