package org.fujinowa.hosting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.hosting.model.FamilyKeys;
import org.fujinowa.hosting.model.HostFamilies;
import org.fujinowa.hosting.model.HostFamily;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.secret.SecretKeys;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaHostFamilies extends JpaNouns<HostFamily> implements HostFamilies {

    JpaHostFamilies() {
        super(listing());
    }

    JpaHostFamilies(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<HostFamily> listing() {
        return Listing.of(HostFamily.class, "name", SortColumn.text("sortKey"))
                .within(Within.HOMES, "id")
                .sortedBy("latin", SortColumn.text("latinSort"))
                .sortedBy("district", SortColumn.text("district"))
                .sortedBy("guestBeds", SortColumn.number("guestBeds"))
                .sortedBy("approvedUntil", SortColumn.day("approvalSort"))
                .filteredByTruth("ready")
                .filteredByTruth("active")
                .filteredBy("approvedOn", "e.approvedFrom <= :value and e.approvedUntil > :value", JpaHostFamilies::day)
                .filteredBy("pet", "e.petKinds like :value", word -> "%," + Animal.valueOf(word) + ",%")
                .filteredBy("petsAnswer", Answer.class)
                .filteredBy("smoking", Smoking.class);
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException notADay) {
            throw new IllegalArgumentException(word, notADay);
        }
    }

    @Override
    public List<HostFamily> of(PersonId person) {
        return entityManager()
                .createQuery(
                        "select f from HostFamily f join f.persons p where p = :person order by f.sortKey, f.id",
                        HostFamily.class)
                .setParameter("person", person.toString())
                .getResultList();
    }

    @Override
    public List<HostFamily> resembling(HostFamilyDetails details) {
        var keys = FamilyKeys.of(details);
        return entityManager()
                .createQuery("""
                        select f from HostFamily f
                        where (f.nameKey = :name and f.nameKey <> '')
                        or (f.readingKey = :reading and f.readingKey <> '')
                        or (f.latinKey = :latin and f.latinKey <> '')
                        or (f.contactKey in :contacts and f.contactKey <> '')
                        order by f.sortKey, f.id
                        """, HostFamily.class)
                .setParameter("name", keys.name())
                .setParameter("reading", keys.reading())
                .setParameter("latin", keys.latin())
                .setParameter("contacts", SecretKeys.ofThisServer().traces(keys.contact()))
                .getResultStream()
                .filter(family -> FamilyKeys.resemble(details, family.details()))
                .toList();
    }
}
