package org.fujinowa.itinerary.model.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.almanac.ClosedDay;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.itinerary.PlanningLimits;
import org.fujinowa.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules look at.
 *
 * @param stops in any order
 * @param group everybody who takes part; not those who withdrew
 * @param first where stops are that name no place: the delegation's first place, if it has one
 * @param spots where each place is, as far as that is known
 * @param closed what is special at each place, by day
 * @param homeOn the day of the return
 * @param limits what the association asks
 */
public record Plan(
        List<PlannedStop> stops,
        List<Traveller> group,
        @Nullable PlaceId first,
        Map<PlaceId, Spot> spots,
        Map<PlaceId, List<ClosedDay>> closed,
        LocalDate homeOn,
        PlanningLimits limits) {

    /** The order in which stops come; those that begin together stand by their identities. */
    static final Comparator<PlannedStop> AS_THEY_COME = Comparator.comparing(Plan::begins)
            .thenComparing(Plan::ends)
            .thenComparing(stop -> stop.id().toString());

    public Plan {
        stops = stops.stream().sorted(AS_THEY_COME).toList();
        group = List.copyOf(group);
        spots = Map.copyOf(spots);
        closed = Map.copyOf(closed);
    }

    static Instant begins(PlannedStop stop) {
        return stop.clock().from().toInstant();
    }

    static Instant ends(PlannedStop stop) {
        return stop.clock().until().toInstant();
    }

    /** Everybody who is there, the leader in charge too. */
    List<Traveller> at(PlannedStop stop) {
        return group.stream().filter(traveller -> isAt(stop, traveller)).toList();
    }

    static boolean isAt(PlannedStop stop, Traveller traveller) {
        return stop.details().concerns(traveller.id())
                || traveller.id().equals(stop.details().leader());
    }

    /** Those at both. */
    List<ParticipantId> atBoth(PlannedStop one, PlannedStop other) {
        return group.stream()
                .filter(traveller -> isAt(one, traveller) && isAt(other, traveller))
                .map(Traveller::id)
                .toList();
    }

    /** Those of the group who are there and minors on that day. */
    List<Traveller> minorsAt(PlannedStop stop) {
        return at(stop).stream()
                .filter(traveller -> traveller.isMinorOn(stop.details().day()))
                .toList();
    }

    List<Traveller> leaders() {
        return group.stream()
                .filter(traveller -> traveller.role() == ParticipantRole.LEADER)
                .toList();
    }

    /** Where a stop begins, as it will be done. */
    Optional<PlaceId> begin(PlannedStop stop) {
        return place(stop.details().inForce().place());
    }

    /** Where a stop ends, as it will be done. */
    Optional<PlaceId> end(PlannedStop stop) {
        return place(stop.details().inForce().endsAt());
    }

    private Optional<PlaceId> place(@Nullable PlaceId named) {
        return Optional.ofNullable(named == null ? first : named);
    }

    /** How far one place is from the other, in kilometres; nothing if one of them is not on the map. */
    OptionalDouble kilometres(Optional<PlaceId> from, Optional<PlaceId> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return OptionalDouble.empty();
        }
        var one = spots.get(from.get());
        var other = spots.get(to.get());
        return one == null || other == null ? OptionalDouble.empty() : OptionalDouble.of(one.kilometresTo(other));
    }
}
