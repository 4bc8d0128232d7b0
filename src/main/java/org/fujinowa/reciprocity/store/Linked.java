package org.fujinowa.reciprocity.store;

import jakarta.persistence.EntityManager;

/** Asks whether any row of a kind links to a record. */
final class Linked {

    private Linked() {}

    static boolean any(EntityManager entityManager, String entity, String attribute, Record id) {
        return !entityManager
                .createQuery("select e.id from %s e where e.%s = :id".formatted(entity, attribute), String.class)
                .setParameter("id", id.toString())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
