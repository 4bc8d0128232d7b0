package org.fujinowa.hosting.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.hosting.model.HostFamilies;

/** The stores of this context for tests of others. */
public final class HostingStores {

    private HostingStores() {}

    public static HostFamilies families(EntityManager entityManager) {
        return new JpaHostFamilies(entityManager);
    }
}
