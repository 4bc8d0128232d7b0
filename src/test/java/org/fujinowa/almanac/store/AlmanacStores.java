package org.fujinowa.almanac.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.almanac.model.Almanacs;

/** The store of this context over a test's entity manager. */
public final class AlmanacStores {

    private AlmanacStores() {}

    public static Almanacs almanacs(EntityManager entityManager) {
        return new JpaAlmanacs(entityManager);
    }
}
