package org.fujinowa.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.model.Place;
import org.fujinowa.organisation.model.Places;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaPlaces extends JpaNouns<Place> implements Places {

    JpaPlaces() {
        super(listing());
    }

    JpaPlaces(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Place> listing() {
        return Listing.of(Place.class, "nameJa", SortColumn.text("sortJa"))
                .sortedBy("nameEn", SortColumn.text("sortEn"))
                .sortedBy("country", SortColumn.text("country"))
                .sortedBy("validUntil", SortColumn.day("endSort"))
                .filteredBy("country");
    }

    @Override
    public List<Place> before(PlaceId successor) {
        return entityManager()
                .createQuery("select p from Place p where p.successorId = :id order by p.nameEn, p.id", Place.class)
                .setParameter("id", successor.toString())
                .getResultList();
    }
}
