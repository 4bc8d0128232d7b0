package org.fujinowa.emergency.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.emergency.model.Aid;
import org.fujinowa.emergency.model.Aids;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaAids extends JpaNouns<Aid> implements Aids {

    /** Is no identity; a list of none is no SQL. */
    private static final String NOWHERE = "-";

    JpaAids() {
        super(listing());
    }

    JpaAids(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Aid> listing() {
        return Listing.of(Aid.class, "id", SortColumn.text("id"));
    }

    @Override
    public List<Aid> helping(DelegationId delegation, Collection<PlaceId> places) {
        var keys = Stream.concat(Stream.of(NOWHERE), places.stream().map(PlaceId::toString))
                .toList();
        return entityManager()
                .createQuery(
                        "select e from Aid e where e.delegationId = :id or e.placeId in :places order by e.id",
                        Aid.class)
                .setParameter("id", delegation.toString())
                .setParameter("places", keys)
                .getResultList();
    }
}
