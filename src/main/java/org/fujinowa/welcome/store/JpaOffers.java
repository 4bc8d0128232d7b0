package org.fujinowa.welcome.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;
import org.fujinowa.welcome.OfferState;
import org.fujinowa.welcome.model.Offer;
import org.fujinowa.welcome.model.Offers;

@ApplicationScoped
class JpaOffers extends JpaNouns<Offer> implements Offers {

    JpaOffers() {
        super(listing());
    }

    JpaOffers(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Offer> listing() {
        return Listing.of(Offer.class, "movedAt", SortColumn.moment("movedAt"))
                .within(Within.HOMES, "id")
                .filteredBy("state", OfferState.class)
                .filteredByTruth("newcomer")
                .filteredBy("year", "e.offerYear = :value", Integer::valueOf);
    }

    @Override
    public List<Offer> of(Set<HostFamilyId> families) {
        return families.isEmpty()
                ? List.of()
                : entityManager()
                        .createQuery(
                                "select o from Offer o where o.familyId in :families order by o.begunAt, o.id",
                                Offer.class)
                        .setParameter(
                                "families",
                                families.stream().map(HostFamilyId::toString).toList())
                        .getResultList();
    }

    @Override
    public List<Offer> of(HostFamilyId family) {
        return entityManager()
                .createQuery(
                        "select o from Offer o where o.familyId = :family order by o.begunAt desc, o.id desc",
                        Offer.class)
                .setParameter("family", family.toString())
                .getResultList();
    }

    @Override
    public long newcomersSince(Instant moment) {
        return entityManager()
                .createQuery("select count(o) from Offer o where o.newcomer = true and o.begunAt > :moment", Long.class)
                .setParameter("moment", moment)
                .getSingleResult();
    }
}
