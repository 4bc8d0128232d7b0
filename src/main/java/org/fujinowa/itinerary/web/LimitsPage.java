package org.fujinowa.itinerary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.itinerary.PlanningLimits;
import org.fujinowa.itinerary.service.PlanningLimitsBook;

/** /itinerary/limits: what the association asks of itineraries. */
@Named
@RequestScoped
public class LimitsPage {

    @Inject
    private PlanningLimitsBook book;

    /** The numbers that count. */
    public PlanningLimits getLimits() {
        return book.get().value();
    }
}
