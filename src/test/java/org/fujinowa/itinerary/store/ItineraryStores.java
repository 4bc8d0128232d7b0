package org.fujinowa.itinerary.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.itinerary.model.ItineraryBook;
import org.fujinowa.itinerary.model.Stops;

/** The stores of this context over a test's entity manager. */
public final class ItineraryStores {

    private ItineraryStores() {}

    public static Stops stops(EntityManager entityManager) {
        return new JpaStops(entityManager);
    }

    public static ItineraryBook book(EntityManager entityManager) {
        return new JpaItineraryBook(entityManager);
    }
}
