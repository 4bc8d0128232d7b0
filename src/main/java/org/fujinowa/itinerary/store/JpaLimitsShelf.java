package org.fujinowa.itinerary.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.fujinowa.itinerary.model.KeptLimits;
import org.fujinowa.itinerary.model.LimitsShelf;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaLimitsShelf extends JpaNouns<KeptLimits> implements LimitsShelf {

    JpaLimitsShelf() {
        super(listing());
    }

    JpaLimitsShelf(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<KeptLimits> listing() {
        return Listing.of(KeptLimits.class, "folded", SortColumn.text("folded"));
    }
}
