package org.fujinowa.programme.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.programme.model.Delegations;
import org.fujinowa.programme.model.Programmes;

/** The stores of this context over a test's entity manager. */
public final class ProgrammeStores {

    private ProgrammeStores() {}

    public static Programmes programmes(EntityManager entityManager) {
        return new JpaProgrammes(entityManager);
    }

    public static Delegations delegations(EntityManager entityManager) {
        return new JpaDelegations(entityManager);
    }
}
