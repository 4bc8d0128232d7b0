package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.service.StaysInHomes;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.reciprocity.LedgerQuery;
import org.fujinowa.reciprocity.OpeningDetails;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.reciprocity.model.Opening;
import org.fujinowa.reciprocity.model.Stay;
import org.fujinowa.reciprocity.model.Stay.HomeNights;
import org.fujinowa.reciprocity.model.Stay.Origin;
import org.fujinowa.reciprocity.model.TwinRules;
import org.fujinowa.reciprocity.model.Twins;

/**
 * Reads who stayed how long in whose home: of our own delegations from their participants and placements, of years before
 * from the opening entries. Who is placed has the nights of the placement; who is not has those nights of the home stay that
 * they were there. A home is named only once its placement is confirmed, or while it is still to come.
 */
@ApplicationScoped
class StayReading {

    private Legs legs;
    private ParticipantRegister participants;
    private StaysInHomes placements;
    private HostRegister hosts;
    private Twins twins;
    private Clock clock;

    /** For the CDI proxy. */
    protected StayReading() {}

    @Inject
    StayReading(
            Legs legs,
            ParticipantRegister participants,
            StaysInHomes placements,
            HostRegister hosts,
            Twins twins,
            Clock clock) {
        this.legs = legs;
        this.participants = participants;
        this.placements = placements;
        this.hosts = hosts;
        this.twins = twins;
        this.clock = clock;
    }

    /** The stays that the query may ask for; those that it surely leaves out are not read. */
    List<Stay> of(LedgerQuery query, List<Opening> openings) {
        var homes = new Homes(query.by().naming() ? hosts.all() : List.of());
        var live = live();
        var stays = new ArrayList<Stay>();
        for (var leg : legs.of(query.programme())) {
            var details = leg.details();
            if (Legs.goes(leg)
                    && query.includes(TwinRules.year(details))
                    && query.includes(details.programme(), details.partner())
                    && (query.planned() || origin(details) == Origin.RECORDED)) {
                stays.addAll(stays(leg, homes, live));
            }
        }
        openings.stream()
                .map(Opening::details)
                .filter(OpeningDetails::counted)
                .map(StayReading::entered)
                .forEach(stays::add);
        return stays;
    }

    private Map<ParticipantId, TwinId> live() {
        var live = new HashMap<ParticipantId, TwinId>();
        twins.all().stream()
                .filter(twin -> twin.details().live())
                .forEach(twin -> twin.details().participants().forEach(one -> live.put(one, twin.id())));
        return live;
    }

    private List<Stay> stays(DelegationRow leg, Homes homes, Map<ParticipantId, TwinId> live) {
        Map<ParticipantId, List<PlacementDetails>> placed = placements.ofDelegation(leg.id()).stream()
                .collect(Collectors.groupingBy(PlacementDetails::participant));
        return participants.ofDelegation(leg.id()).stream()
                .filter(entry -> !entry.details().withdrawn())
                .map(entry -> stay(leg.details(), entry, placed.getOrDefault(entry.id(), List.of()), homes, live))
                .toList();
    }

    private Stay stay(
            DelegationDetails leg,
            ParticipantEntry entry,
            List<PlacementDetails> placed,
            Homes homes,
            Map<ParticipantId, TwinId> live) {
        var origin = origin(leg);
        var nights = placed.isEmpty()
                ? homeStayNights(leg, entry.details())
                : placed.stream().mapToInt(StayReading::nights).sum();
        return new Stay(
                TwinRules.year(leg),
                leg.programme(),
                leg.partner(),
                leg.direction(),
                1,
                nights,
                placed.stream()
                        .filter(one -> origin == Origin.PLANNED || one.state() == PlacementState.CONFIRMED)
                        .map(one -> new HomeNights(one.family(), nights(one)))
                        .toList(),
                homes.of(entry.details().person()),
                live.get(entry.id()),
                origin);
    }

    private Origin origin(DelegationDetails leg) {
        var home = leg.state() == DelegationState.CLOSED || leg.departure().isBefore(LocalDate.now(clock));
        return home ? Origin.RECORDED : Origin.PLANNED;
    }

    private static int nights(PlacementDetails placement) {
        return (int) ChronoUnit.DAYS.between(placement.firstNight(), placement.departure());
    }

    /** The nights of the home stay on which somebody is there; none where there is no home stay. */
    static int homeStayNights(DelegationDetails leg, ParticipantDetails part) {
        var from = leg.homeStayFrom();
        var until = leg.homeStayUntil();
        if (from == null || until == null) {
            return 0;
        }
        var first = part.stayFrom() != null && part.stayFrom().isAfter(from) ? part.stayFrom() : from;
        var last = part.stayUntil() != null && part.stayUntil().isBefore(until) ? part.stayUntil() : until;
        return (int) Math.max(0, ChronoUnit.DAYS.between(first, last));
    }

    private static Stay entered(OpeningDetails opening) {
        var heads = opening.heads();
        return new Stay(
                opening.year(),
                opening.programme(),
                opening.partner(),
                opening.direction(),
                heads == null ? 0 : heads,
                opening.nights(),
                List.of(),
                Set.of(),
                null,
                Origin.ENTERED);
    }
}
