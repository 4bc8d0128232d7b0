package org.fujinowa.itinerary.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.itinerary.ItineraryClock;
import org.fujinowa.itinerary.ItineraryExamples;
import org.fujinowa.itinerary.ItineraryPublished;
import org.fujinowa.itinerary.Night;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.model.InMemoryItineraryBook;
import org.fujinowa.itinerary.model.InMemoryStops;
import org.fujinowa.itinerary.model.ItineraryBook;
import org.fujinowa.itinerary.model.Stops;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;

/** The services of this context over given stores, for the one delegation of the examples. */
public final class ItineraryOffice {

    public static final DelegationId CHRC = AdmissionsExamples.CHRC_2027;
    public static final Caller CHIBA = coordinator("chiba");
    public static final Caller KUMAGAI = coordinator("kumagai");

    private final CurrentCaller caller = new CurrentCaller();
    private final NotedDeeds audit = new NotedDeeds();
    private final Heard<ItineraryPublished> heard = new Heard<>();
    private final Stops stops;
    private final ItineraryBook book;
    private Clock clock = Clock.fixed(Instant.parse("2027-03-01T12:00:00Z"), ZoneOffset.UTC);

    public ItineraryOffice() {
        this(new InMemoryStops(), new InMemoryItineraryBook());
    }

    public ItineraryOffice(Stops stops, ItineraryBook book) {
        this.stops = stops;
        this.book = book;
    }

    /** The registers of a delegation that does not exist. */
    private static final class Known implements Surroundings {

        @Override
        public DelegationDetails delegation(DelegationId id) {
            return AdmissionsExamples.chrc2027();
        }

        @Override
        public Map<ParticipantId, ParticipantRole> group(DelegationId delegation) {
            return ItineraryExamples.GROUP;
        }

        @Override
        public List<Night> nights(DelegationId delegation) {
            return List.of();
        }

        @Override
        public ItineraryClock clock(DelegationDetails delegation, Collection<StopDetails> all) {
            return ItineraryExamples.clock();
        }
    }

    /** Does something in somebody's name. */
    public void as(Caller who, Runnable work) {
        caller.actingAs(who, () -> {
            work.run();
            return null;
        });
    }

    /** It is that much later from now on. */
    public void wait(Duration time) {
        clock = Clock.offset(clock, time);
    }

    public ItineraryPlanning planning() {
        return new ItineraryPlanning(stops, book, new Known(), steps(), Constraints.validator());
    }

    public ItineraryHistory history() {
        return new ItineraryHistory(book, new Known(), steps());
    }

    public DayCopying copying() {
        return new DayCopying(stops, new Known(), steps());
    }

    public ItineraryPublishing publishing() {
        return new ItineraryPublishing(stops, book, heard, audit, caller, clock);
    }

    public PublishedItineraries published() {
        return new PublishedItineraries(book, new Known());
    }

    public NotedDeeds audit() {
        return audit;
    }

    public Heard<ItineraryPublished> heard() {
        return heard;
    }

    private StepKeeping steps() {
        return new StepKeeping(stops, book, audit, caller, clock);
    }

    private static Caller coordinator(String name) {
        return new Caller(name, name, name + "（架空）", Set.of(), Set.of(Permission.values()));
    }
}
