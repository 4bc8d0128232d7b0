package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fujinowa.itinerary.model.ConflictAnswers;
import org.fujinowa.itinerary.model.ItineraryBook;
import org.fujinowa.itinerary.model.Stops;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.retention.Kept;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.Subject;

/** Itineraries go some years after everybody is home; until then next year's is copied from them. */
@ApplicationScoped
class PastItineraries {

    private static final int FIVE_YEARS = 1_825;

    private Stops stops;
    private ItineraryBook book;
    private ConflictAnswers answers;
    private DelegationRegister delegations;

    /** For the CDI proxy. */
    protected PastItineraries() {}

    @Inject
    PastItineraries(Stops stops, ItineraryBook book, ConflictAnswers answers, DelegationRegister delegations) {
        this.stops = stops;
        this.book = book;
        this.answers = answers;
        this.delegations = delegations;
    }

    /** The itinerary of each delegation, with its versions and its history. */
    @Produces
    Retained itineraries() {
        return new Kept(
                "itineraries",
                RetentionSince.RETURN,
                FIVE_YEARS,
                Set.of("itinerary_stop", "itinerary_step", "itinerary_edition", "itinerary_conflict_seen"),
                this::due,
                subject -> forget(DelegationId.of(subject.id())));
    }

    private List<Subject> due(LocalDate began, int atMost) {
        return stops.planned(delegations.homeBy(began), atMost).stream()
                .map(delegation -> Subject.of("Itinerary", delegation))
                .toList();
    }

    private void forget(DelegationId delegation) {
        book.forget(delegation);
        answers.forget(delegation);
        stops.everOf(delegation).forEach(stops::remove);
    }
}
