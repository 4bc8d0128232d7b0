package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.itinerary.ItineraryState;
import org.fujinowa.itinerary.ItineraryView;
import org.fujinowa.itinerary.PublishedStop;
import org.fujinowa.itinerary.model.Edition;
import org.fujinowa.itinerary.model.ItineraryBook;
import org.fujinowa.itinerary.model.Unfolding;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;

/** What has been published of itineraries, for whoever hands it on: calendars, booklets, roll calls, people's own pages. */
@ApplicationScoped
@Transactional
public class PublishedItineraries {

    private ItineraryBook book;
    private Surroundings surroundings;

    /** For the CDI proxy. */
    protected PublishedItineraries() {}

    @Inject
    PublishedItineraries(ItineraryBook book, Surroundings surroundings) {
        this.book = book;
        this.surroundings = surroundings;
    }

    /** The version that holds, with the nights as the placements say today; nothing if none was published. */
    @Requires(Permission.VIEW_ITINERARIES)
    public Optional<ItineraryView> of(DelegationId delegation) {
        return book.published(delegation).map(this::view);
    }

    /** That version; nothing if there is none of that number. */
    @Requires(Permission.VIEW_ITINERARIES)
    public Optional<ItineraryView> of(DelegationId delegation, int edition) {
        return book.published(delegation, edition).map(this::view);
    }

    /** The version that holds, with only what that participant does and where they sleep. */
    @Requires(Permission.VIEW_ITINERARIES)
    public Optional<ItineraryView> of(DelegationId delegation, ParticipantId participant) {
        return of(delegation).map(view -> view.of(participant));
    }

    private ItineraryView view(Edition edition) {
        var details = surroundings.delegation(edition.delegation());
        var stops = edition.stops();
        var clock = surroundings.clock(
                details, stops.stream().map(PublishedStop::details).toList());
        return new ItineraryView(
                edition.delegation(),
                ItineraryState.PUBLISHED,
                edition.number(),
                edition.publishedAt(),
                clock,
                Unfolding.days(details, stops, surroundings.nights(edition.delegation()), clock));
    }
}
