package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import org.fujinowa.itinerary.ItineraryState;
import org.fujinowa.itinerary.ItineraryView;
import org.fujinowa.itinerary.PublishedStop;
import org.fujinowa.itinerary.StepKind;
import org.fujinowa.itinerary.StopChange;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopId;
import org.fujinowa.itinerary.model.Edition;
import org.fujinowa.itinerary.model.ItineraryBook;
import org.fujinowa.itinerary.model.Stop;
import org.fujinowa.itinerary.model.StopRules;
import org.fujinowa.itinerary.model.Stops;
import org.fujinowa.itinerary.model.Unfolding;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;

/** The draft of a delegation's itinerary: its stops are added, changed, moved and removed here, and each step can be taken back. */
@ApplicationScoped
@Transactional
public class ItineraryPlanning {

    private Stops stops;
    private ItineraryBook book;
    private Surroundings surroundings;
    private StepKeeping steps;
    private Validator validator;

    /** For the CDI proxy. */
    protected ItineraryPlanning() {}

    @Inject
    ItineraryPlanning(
            Stops stops, ItineraryBook book, Surroundings surroundings, StepKeeping steps, Validator validator) {
        this.stops = stops;
        this.book = book;
        this.surroundings = surroundings;
        this.steps = steps;
        this.validator = validator;
    }

    /**
     * The draft day by day, with the nights as the placements say.
     *
     * @throws NoSuchRecord if there is no such delegation
     */
    @Requires(Permission.VIEW_ITINERARIES)
    public ItineraryView view(DelegationId delegation) {
        var details = surroundings.delegation(delegation);
        var all = stops.of(delegation).stream()
                .map(stop -> new PublishedStop(stop.id(), stop.version(), stop.details()))
                .toList();
        var clock = surroundings.clock(
                details, all.stream().map(PublishedStop::details).toList());
        var published = book.published(delegation);
        return new ItineraryView(
                delegation,
                ItineraryState.DRAFT,
                published.map(Edition::number).orElse(0),
                published.map(Edition::publishedAt).orElse(null),
                clock,
                Unfolding.days(details, all, surroundings.nights(delegation), clock));
    }

    /** @throws NoSuchRecord if there is no such stop, or it was removed */
    @Requires(Permission.VIEW_ITINERARIES)
    public Versioned<StopDetails> get(StopId id) {
        return present(id).versioned();
    }

    /** @throws RuleViolation if the stop contradicts itself, its delegation or the clocks there */
    @Requires(Permission.MANAGE_ITINERARIES)
    public StopId add(StopDetails details) {
        check(details);
        var id = StopId.next();
        steps.take(details.delegation(), StepKind.ADD, List.of(new StopChange(id, null, details)));
        return id;
    }

    /**
     * Says everything anew; nothing is written if nothing is new.
     *
     * @return the version that it has now
     * @throws ConcurrentChange if somebody else changed it since that version
     * @throws RuleViolation if the stop contradicts itself, its delegation or the clocks there
     */
    @Requires(Permission.MANAGE_ITINERARIES)
    public long change(StopId id, long version, StopDetails details) {
        return change(id, version, details, StepKind.CHANGE);
    }

    /**
     * Moves a stop along the clock; it lasts as long as before.
     *
     * @param minutes how far, negative for earlier
     * @return the version that it has now
     * @throws ConcurrentChange if somebody else changed it since that version
     */
    @Requires(Permission.MANAGE_ITINERARIES)
    public long move(StopId id, long version, int minutes) {
        return change(id, version, present(id).details().later(minutes), StepKind.MOVE);
    }

    /**
     * Moves the end of a stop only.
     *
     * @param minutes how far, negative for earlier
     * @return the version that it has now
     * @throws ConcurrentChange if somebody else changed it since that version
     */
    @Requires(Permission.MANAGE_ITINERARIES)
    public long stretch(StopId id, long version, int minutes) {
        var details = present(id).details();
        return change(id, version, details.with("until", details.until().plusMinutes(minutes)), StepKind.MOVE);
    }

    /** @throws ConcurrentChange if somebody else changed it since that version */
    @Requires(Permission.MANAGE_ITINERARIES)
    public void remove(StopId id, long version) {
        var stop = present(id);
        ConcurrentChange.refuseUnlessSame(version, stop.version());
        steps.take(stop.delegation(), StepKind.REMOVE, List.of(new StopChange(id, stop.details(), null)));
    }

    private long change(StopId id, long version, StopDetails details, StepKind kind) {
        var stop = present(id);
        ConcurrentChange.refuseUnlessSame(version, stop.version());
        var before = stop.details();
        if (!details.delegation().equals(before.delegation())) {
            throw new RuleViolation("itinerary.other-delegation");
        }
        if (before.equals(details)) {
            return version;
        }
        check(details);
        steps.take(stop.delegation(), kind, List.of(new StopChange(id, before, details)));
        return stop.version();
    }

    private void check(StopDetails details) {
        var violations = validator.validate(details);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        var delegation = surroundings.delegation(details.delegation());
        new StopRules(
                        delegation,
                        surroundings.group(details.delegation()),
                        surroundings.clock(delegation, List.of(details)))
                .check(details);
    }

    private Stop present(StopId id) {
        var stop = stops.get(id);
        if (stop.isRemoved()) {
            throw new NoSuchRecord(id);
        }
        return stop;
    }
}
