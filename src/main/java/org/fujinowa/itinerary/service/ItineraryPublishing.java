package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.fujinowa.itinerary.EditionRow;
import org.fujinowa.itinerary.ItineraryChange;
import org.fujinowa.itinerary.ItineraryPublished;
import org.fujinowa.itinerary.ItinerarySummary;
import org.fujinowa.itinerary.PublishedStop;
import org.fujinowa.itinerary.model.Comparing;
import org.fujinowa.itinerary.model.Edition;
import org.fujinowa.itinerary.model.ItineraryBook;
import org.fujinowa.itinerary.model.Stops;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;

/** Makes a version of the draft that others may rely on. */
@ApplicationScoped
@Transactional
public class ItineraryPublishing {

    private Stops stops;
    private ItineraryBook book;
    private Event<ItineraryPublished> published;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected ItineraryPublishing() {}

    @Inject
    ItineraryPublishing(
            Stops stops,
            ItineraryBook book,
            Event<ItineraryPublished> published,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        this.stops = stops;
        this.book = book;
        this.published = published;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** In what the draft differs from what was published. */
    @Requires(Permission.VIEW_ITINERARIES)
    public List<ItineraryChange> changes(DelegationId delegation) {
        return Comparing.changes(book.published(delegation).map(Edition::stops).orElse(List.of()), draft(delegation));
    }

    /** How far the itinerary has come. */
    @Requires(Permission.VIEW_ITINERARIES)
    public ItinerarySummary summary(DelegationId delegation) {
        var last = book.published(delegation);
        var draft = draft(delegation);
        return new ItinerarySummary(
                draft.size(),
                last.map(Edition::number).orElse(0),
                last.map(Edition::publishedAt).orElse(null),
                Comparing.changes(last.map(Edition::stops).orElse(List.of()), draft)
                        .size());
    }

    /** Every version, newest first. */
    @Requires(Permission.VIEW_ITINERARIES)
    public List<EditionRow> editions(DelegationId delegation) {
        return book.editions(delegation).stream().map(Edition::row).toList();
    }

    /**
     * Publishes the draft.
     *
     * @param expected the changes that the caller has seen and means to publish
     * @return the number of the version
     * @throws RuleViolation {@code itinerary.nothing-to-publish} if the draft says what was published
     * @throws ConcurrentChange if the draft is not what the caller has seen
     */
    @Requires(Permission.MANAGE_ITINERARIES)
    public int publish(DelegationId delegation, List<ItineraryChange> expected) {
        var changes = changes(delegation);
        if (changes.isEmpty()) {
            throw new RuleViolation("itinerary.nothing-to-publish");
        }
        var before = book.published(delegation).map(Edition::number).orElse(0);
        if (!changes.equals(expected)) {
            throw new ConcurrentChange(before, before + 1);
        }
        var number = before + 1;
        book.add(new Edition(delegation, number, caller.get().signInName(), clock.instant(), draft(delegation)));
        audit.record(Deed.CREATED, Subject.of("ItineraryEdition", delegation), Changes.fact("number", number));
        published.fire(new ItineraryPublished(delegation, number, changes));
        return number;
    }

    private List<PublishedStop> draft(DelegationId delegation) {
        return stops.of(delegation).stream()
                .map(stop -> new PublishedStop(stop.id(), stop.version(), stop.details()))
                .toList();
    }
}
