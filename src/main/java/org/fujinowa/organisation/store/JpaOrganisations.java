package org.fujinowa.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.model.Organisation;
import org.fujinowa.organisation.model.Organisations;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaOrganisations extends JpaNouns<Organisation> implements Organisations {

    JpaOrganisations() {
        super(listing());
    }

    JpaOrganisations(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Organisation> listing() {
        return Listing.of(Organisation.class, "nameJa", SortColumn.text("sortJa"))
                .sortedBy("nameEn", SortColumn.text("sortEn"))
                .sortedBy("validUntil", SortColumn.day("endSort"))
                .filteredBy(
                        "place", "e.placeId = :value", word -> PlaceId.of(word).toString());
    }

    @Override
    public boolean anyAt(PlaceId place) {
        return !entityManager()
                .createQuery("select o.id from Organisation o where o.placeId = :id", String.class)
                .setParameter("id", place.toString())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
