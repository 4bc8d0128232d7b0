package org.fujinowa.itinerary.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.itinerary.model.ConflictAnswers;
import org.fujinowa.itinerary.model.ItineraryBook;
import org.fujinowa.itinerary.model.LimitsShelf;
import org.fujinowa.itinerary.model.Stops;

/** The stores of this context over a test's entity manager. */
public final class ItineraryStores {

    private ItineraryStores() {}

    public static Stops stops(EntityManager entityManager) {
        return new JpaStops(entityManager);
    }

    public static ConflictAnswers answers(EntityManager entityManager) {
        return new JpaConflictAnswers(entityManager);
    }

    public static LimitsShelf limits(EntityManager entityManager) {
        return new JpaLimitsShelf(entityManager);
    }

    public static ItineraryBook book(EntityManager entityManager) {
        return new JpaItineraryBook(entityManager);
    }
}
