package org.fujinowa.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.model.Partner;
import org.fujinowa.organisation.model.Partners;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaPartners extends JpaNouns<Partner> implements Partners {

    JpaPartners() {
        super(listing());
    }

    JpaPartners(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Partner> listing() {
        return Listing.of(Partner.class, "nameJa", SortColumn.text("sortJa"))
                .sortedBy("nameEn", SortColumn.text("sortEn"))
                .sortedBy("validUntil", SortColumn.day("endSort"))
                .filteredBy(
                        "place", "e.placeId = :value", word -> PlaceId.of(word).toString());
    }

    @Override
    public List<Partner> before(PartnerId successor) {
        return entityManager()
                .createQuery("select p from Partner p where p.successorId = :id order by p.nameEn, p.id", Partner.class)
                .setParameter("id", successor.toString())
                .getResultList();
    }

    @Override
    public boolean anyAt(PlaceId place) {
        return !entityManager()
                .createQuery("select p.id from Partner p where p.placeId = :id", String.class)
                .setParameter("id", place.toString())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
