package org.fujinowa.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRequestKind;
import org.fujinowa.people.model.PersonRequest;
import org.fujinowa.people.model.PersonRequests;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaPersonRequests extends JpaNouns<PersonRequest> implements PersonRequests {

    JpaPersonRequests() {
        super(listing());
    }

    JpaPersonRequests(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<PersonRequest> listing() {
        return Listing.of(PersonRequest.class, "due", SortColumn.day("dueSort"))
                .sortedBy("received", SortColumn.day("receivedOn"))
                .filteredBy("kind", PersonRequestKind.class)
                .filteredByTruth("answered");
    }

    @Override
    public List<PersonRequest> about(PersonId person) {
        return entityManager()
                .createQuery(
                        "select r from PersonRequest r where r.personId = :person order by r.receivedOn desc, r.id desc",
                        PersonRequest.class)
                .setParameter("person", person.toString())
                .getResultList();
    }

    @Override
    public List<PersonRequest> openUntil(LocalDate day) {
        return entityManager()
                .createQuery(
                        "select r from PersonRequest r where r.dueSort <= :day order by r.dueSort, r.id",
                        PersonRequest.class)
                .setParameter("day", day)
                .getResultList();
    }
}
