package org.fujinowa.organisation.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.organisation.model.Organisations;
import org.fujinowa.organisation.model.Partners;
import org.fujinowa.organisation.model.Places;

/** The stores of this context over a test's entity manager. */
public final class OrganisationStores {

    private OrganisationStores() {}

    public static Places places(EntityManager entityManager) {
        return new JpaPlaces(entityManager);
    }

    public static Partners partners(EntityManager entityManager) {
        return new JpaPartners(entityManager);
    }

    public static Organisations organisations(EntityManager entityManager) {
        return new JpaOrganisations(entityManager);
    }
}
