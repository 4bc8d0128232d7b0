package org.fujinowa.itinerary.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.fujinowa.itinerary.model.Stop;
import org.fujinowa.itinerary.model.Stops;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaStops extends JpaNouns<Stop> implements Stops {

    JpaStops() {
        super(listing());
    }

    JpaStops(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Stop> listing() {
        return Listing.of(Stop.class, "delegationId", SortColumn.text("delegationId"))
                .within(Within.DELEGATIONS, "delegationId");
    }

    @Override
    public List<Stop> of(DelegationId delegation) {
        return entityManager()
                .createQuery("select s from Stop s where s.delegationId = :id and s.removed = false", Stop.class)
                .setParameter("id", delegation.toString())
                .getResultList();
    }

    @Override
    public List<Stop> everOf(DelegationId delegation) {
        return entityManager()
                .createQuery("select s from Stop s where s.delegationId = :id", Stop.class)
                .setParameter("id", delegation.toString())
                .getResultList();
    }

    @Override
    public boolean anyAt(PlaceId place) {
        return !entityManager()
                .createQuery("select s.id from Stop s where s.places like :place", String.class)
                .setParameter("place", "%" + place + "%")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<DelegationId> planned(Collection<DelegationId> delegations, int atMost) {
        if (delegations.isEmpty()) {
            return List.of();
        }
        return entityManager()
                .createQuery(
                        "select distinct s.delegationId from Stop s where s.delegationId in :ids order by s.delegationId",
                        String.class)
                .setParameter(
                        "ids", delegations.stream().map(DelegationId::toString).toList())
                .setMaxResults(atMost)
                .getResultStream()
                .map(DelegationId::of)
                .toList();
    }
}
