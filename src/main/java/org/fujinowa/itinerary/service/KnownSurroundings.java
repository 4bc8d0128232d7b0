package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.itinerary.ItineraryClock;
import org.fujinowa.itinerary.Night;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.service.PlacementList;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.Whereabouts;

/** Asks the registers. */
@ApplicationScoped
class KnownSurroundings implements Surroundings {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private DelegationRegister delegations;
    private Whereabouts whereabouts;
    private PlaceRegister places;
    private PartnerRegister partners;
    private ParticipantRegister participants;
    private PlacementList placements;

    /** For the CDI proxy. */
    protected KnownSurroundings() {}

    @Inject
    KnownSurroundings(
            DelegationRegister delegations,
            Whereabouts whereabouts,
            PlaceRegister places,
            PartnerRegister partners,
            ParticipantRegister participants,
            PlacementList placements) {
        this.delegations = delegations;
        this.whereabouts = whereabouts;
        this.places = places;
        this.partners = partners;
        this.participants = participants;
        this.placements = placements;
    }

    @Override
    public DelegationDetails delegation(DelegationId id) {
        return delegations.get(id).value();
    }

    @Override
    public Map<ParticipantId, ParticipantRole> group(DelegationId delegation) {
        return participants.ofDelegation(delegation).stream()
                .collect(Collectors.toMap(
                        ParticipantEntry::id, entry -> entry.details().role()));
    }

    @Override
    public List<Night> nights(DelegationId delegation) {
        return placements.of(delegation).stream()
                .flatMap(KnownSurroundings::nights)
                .toList();
    }

    private static Stream<Night> nights(PlacementDetails place) {
        return place.firstNight()
                .datesUntil(place.departure())
                .map(evening -> new Night(
                        evening, place.participant(), place.family(), place.state() == PlacementState.CONFIRMED));
    }

    @Override
    public ItineraryClock clock(DelegationDetails delegation, Collection<StopDetails> stops) {
        var zones = new HashMap<PlaceId, ZoneId>();
        stops.stream()
                .flatMap(stop -> Stream.of(stop.place(), stop.endsAt()))
                .filter(Objects::nonNull)
                .forEach(place -> zones.computeIfAbsent(
                        place, id -> ZoneId.of(places.get(id).value().timeZone())));
        var local = whereabouts.clock(delegation);
        var known = new ItineraryClock(zones, local, local);
        var begins = stops.stream()
                .min(Comparator.comparing(StopDetails::from))
                .map(first -> known.zone(first.place()))
                .orElse(local);
        return new ItineraryClock(zones, local, home(delegation, begins));
    }

    /** Families of guests look at their own clock, where the journey begins; those of ours at the clock of Japan. */
    private ZoneId home(DelegationDetails delegation, ZoneId begins) {
        if (delegation.direction() == Direction.OUTBOUND) {
            return JAPAN;
        }
        var partner = delegation.partner();
        var place = partner == null ? null : partners.get(partner).value().place();
        return place == null ? begins : ZoneId.of(places.get(place).value().timeZone());
    }
}
