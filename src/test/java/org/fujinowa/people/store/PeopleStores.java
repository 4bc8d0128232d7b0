package org.fujinowa.people.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.people.model.DistinctPairs;
import org.fujinowa.people.model.Merges;
import org.fujinowa.people.model.People;
import org.fujinowa.people.model.PersonRequests;

/** The stores of this context for tests of others. */
public final class PeopleStores {

    private PeopleStores() {}

    public static People people(EntityManager entityManager) {
        return new JpaPeople(entityManager);
    }

    public static Merges merges(EntityManager entityManager) {
        return new JpaMerges(entityManager);
    }

    public static DistinctPairs distinct(EntityManager entityManager) {
        return new JpaDistinctPairs(entityManager);
    }

    public static PersonRequests requests(EntityManager entityManager) {
        return new JpaPersonRequests(entityManager);
    }
}
