package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.itinerary.Conflict;
import org.fujinowa.itinerary.ConflictKind;
import org.fujinowa.itinerary.FoundConflict;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.itinerary.SeenConflict;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopId;
import org.fujinowa.itinerary.model.conflict.ConflictFinder;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.Choice;
import org.jspecify.annotations.Nullable;

/** Finds what does not fit together in a draft, as it is kept and as somebody types it. */
@ApplicationScoped
@Transactional
public class ConflictFinding {

    /** What shows at the end of a day and comes from all of it. */
    private static final Set<ConflictKind> OF_THE_DAY = Set.of(ConflictKind.LONG_DUTY);

    private ItineraryPlanning planning;
    private Surroundings surroundings;
    private PlanReading reading;
    private ConflictTalk talk;

    /** For the CDI proxy. */
    protected ConflictFinding() {}

    @Inject
    ConflictFinding(ItineraryPlanning planning, Surroundings surroundings, PlanReading reading, ConflictTalk talk) {
        this.planning = planning;
        this.surroundings = surroundings;
        this.reading = reading;
        this.talk = talk;
    }

    /**
     * Everything in the draft, in the order in which its stops come; what somebody has seen and meant is among it.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if there is no such delegation
     */
    @Requires(Permission.VIEW_ITINERARIES)
    public List<FoundConflict> of(DelegationId delegation) {
        return find(delegation, planning.view(delegation).stops().toList());
    }

    /**
     * What a stop would not fit together with, if it were saved as it is typed. Nothing is kept.
     *
     * @param id the stop that is changed; null for a new one
     * @param typed what it says so far
     */
    @Requires(Permission.VIEW_ITINERARIES)
    public List<FoundConflict> whileTyping(@Nullable StopId id, StopDetails typed) {
        var delegation = typed.delegation();
        var others = planning.view(delegation)
                .stops()
                .filter(stop -> !stop.id().equals(id))
                .toList();
        var details = surroundings.delegation(delegation);
        var clock = surroundings
                .clock(
                        details,
                        Stream.concat(others.stream().map(PlannedStop::details), Stream.of(typed))
                                .toList())
                .of(typed);
        if (!clock.from().isBefore(clock.until())) {
            return List.of();
        }
        var mine = new PlannedStop(id == null ? StopId.next() : id, 0, typed, clock);
        return find(delegation, Stream.concat(others.stream(), Stream.of(mine)).toList()).stream()
                .filter(found -> concerns(found.conflict(), mine)
                        || OF_THE_DAY.contains(found.conflict().kind())
                                && found.stop().day().equals(typed.day()))
                .toList();
    }

    private static boolean concerns(Conflict conflict, PlannedStop stop) {
        return conflict.stop().equals(stop.id()) || stop.id().equals(conflict.other());
    }

    private List<FoundConflict> find(DelegationId delegation, List<PlannedStop> stops) {
        var people = reading.people(delegation);
        var plan = reading.plan(delegation, surroundings.delegation(delegation), stops, people);
        var byId = stops.stream().collect(Collectors.toMap(PlannedStop::id, PlannedStop::details));
        var said = talk.holding(delegation);
        return ConflictFinder.find(plan).stream()
                .map(conflict -> found(conflict, byId, people, said))
                .toList();
    }

    private static FoundConflict found(
            Conflict conflict,
            Map<StopId, StopDetails> stops,
            List<ParticipantEntry> people,
            Map<String, SeenConflict> said) {
        var mark = ConflictTalk.mark(conflict);
        var names = people.stream().collect(Collectors.toMap(ParticipantEntry::id, Function.identity()));
        return new FoundConflict(
                conflict,
                mark,
                stops.get(conflict.stop()),
                conflict.who().stream()
                        .map(names::get)
                        .map(entry -> new Choice(
                                entry.id().toString(),
                                entry.person().writtenName(),
                                entry.person().latinName().isEmpty()
                                        ? entry.person().writtenName()
                                        : entry.person().latinName()))
                        .toList(),
                said.get(mark));
    }
}
