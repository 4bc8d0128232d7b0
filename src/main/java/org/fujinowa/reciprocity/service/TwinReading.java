package org.fujinowa.reciprocity.service;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.Direction;
import org.fujinowa.reciprocity.TwinGuest;
import org.fujinowa.reciprocity.TwinHome;
import org.fujinowa.reciprocity.TwinPair;
import org.fujinowa.reciprocity.model.Twin;
import org.fujinowa.reciprocity.model.TwinRules;

/** Puts together the participants of some legs with their homes and twins. */
final class TwinReading {

    private final List<DelegationRow> legs;
    private final Homes homes;
    private final List<Twin> twins;
    private final Map<ParticipantId, TwinGuest> guests = new HashMap<>();

    /** @param legs every leg of the programme, called off ones too */
    TwinReading(List<DelegationRow> legs, Homes homes, List<Twin> twins) {
        this.legs = legs;
        this.homes = homes;
        this.twins = twins;
    }

    /** Takes the participants of a leg in. */
    void add(DelegationRow leg, List<ParticipantEntry> participants, List<PlacementDetails> placements) {
        Map<ParticipantId, Set<HostFamilyId>> places = placements.stream()
                .collect(Collectors.groupingBy(
                        PlacementDetails::participant,
                        Collectors.mapping(PlacementDetails::family, Collectors.toSet())));
        participants.forEach(entry ->
                guests.put(entry.id(), guest(leg, entry, homes.named(places.getOrDefault(entry.id(), Set.of())))));
    }

    /** The other halves of twins whose one half was taken in: they are of another year. */
    Set<ParticipantId> absent() {
        return twins.stream()
                .filter(this::concerns)
                .flatMap(twin -> twin.details().participants())
                .filter(participant -> !guests.containsKey(participant))
                .collect(Collectors.toSet());
    }

    /** The leg with that identity; legs in which somebody takes part cannot vanish. */
    DelegationRow leg(DelegationId id) {
        return legs.stream()
                .filter(leg -> leg.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Delegation %s is of another programme.".formatted(id)));
    }

    boolean hasLeg(int year, Direction direction) {
        return legs.stream()
                .filter(Legs::goes)
                .map(DelegationRow::details)
                .anyMatch(leg -> leg.direction() == direction && TwinRules.year(leg) == year);
    }

    /** Those of a leg whose year is among these, by year and name. */
    List<TwinGuest> guests(Direction direction, Set<Integer> years) {
        return guests.values().stream()
                .filter(guest -> guest.direction() == direction && years.contains(guest.year()))
                .sorted(Comparator.comparing(TwinGuest::year)
                        .thenComparing(guest -> guest.person().reading())
                        .thenComparing(guest -> guest.person().writtenName())
                        .thenComparing(guest -> guest.id().toString()))
                .toList();
    }

    /** The twins of those taken in, given up ones too. */
    List<TwinPair> pairs() {
        return twins.stream().filter(this::concerns).map(this::pair).toList();
    }

    private boolean concerns(Twin twin) {
        return twin.details().participants().anyMatch(guests::containsKey);
    }

    private TwinPair pair(Twin twin) {
        var details = twin.details();
        var inbound = details.of(Direction.INBOUND).map(guests::get);
        var outbound = details.of(Direction.OUTBOUND).map(guests::get);
        var volunteer = Optional.ofNullable(details.volunteerHome())
                .flatMap(id -> homes.named(Set.of(id)).stream().findFirst());
        return new TwinPair(
                twin.id(),
                twin.version(),
                TwinRules.state(details, anyWithdrawn(twin)),
                details,
                inbound.orElse(null),
                outbound.orElse(null),
                volunteer.orElse(null));
    }

    private boolean anyWithdrawn(Twin twin) {
        return twin.details()
                .participants()
                .flatMap(id -> Stream.ofNullable(guests.get(id)))
                .anyMatch(TwinGuest::withdrawn);
    }

    /** Once everybody is taken in: who has a twin is in the state of the twin. */
    void settle() {
        Function<TwinGuest, Optional<Twin>> twinOf = guest ->
                twins.stream().filter(twin -> twin.id().equals(guest.twin())).findFirst();
        guests.replaceAll((id, guest) -> twinOf.apply(guest)
                .map(twin -> guest.with(TwinRules.state(twin.details(), anyWithdrawn(twin))))
                .orElse(guest));
    }

    private TwinGuest guest(DelegationRow leg, ParticipantEntry entry, List<TwinHome> hostedBy) {
        var year = TwinRules.year(leg.details());
        var direction = leg.details().direction();
        var other = direction == Direction.INBOUND ? Direction.OUTBOUND : Direction.INBOUND;
        return new TwinGuest(
                entry.id(),
                direction,
                year,
                entry.person(),
                entry.details().school(),
                entry.details().withdrawn() || !Legs.goes(leg),
                hostedBy,
                homes.named(homes.of(entry.details().person())),
                twins.stream()
                        .filter(twin -> TwinRules.holdsFor(twin, entry.id()))
                        .findFirst()
                        .map(Twin::id)
                        .orElse(null),
                TwinRules.stateWithout(hasLeg(year, other)));
    }
}
