package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.almanac.ClosedDay;
import org.fujinowa.almanac.service.ClosedDays;
import org.fujinowa.applications.service.PassportDates;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopKind;
import org.fujinowa.itinerary.model.conflict.Plan;
import org.fujinowa.itinerary.model.conflict.Spot;
import org.fujinowa.itinerary.model.conflict.Traveller;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.jspecify.annotations.Nullable;

/** Gathers from the registers what the rules look at. */
@ApplicationScoped
class PlanReading {

    private static final int OF_AGE = 18;

    private ParticipantRegister participants;
    private PassportDates passports;
    private PlaceRegister places;
    private ClosedDays closedDays;
    private PlanningLimitsBook limits;

    /** For the CDI proxy. */
    protected PlanReading() {}

    @Inject
    PlanReading(
            ParticipantRegister participants,
            PassportDates passports,
            PlaceRegister places,
            ClosedDays closedDays,
            PlanningLimitsBook limits) {
        this.participants = participants;
        this.passports = passports;
        this.places = places;
        this.closedDays = closedDays;
        this.limits = limits;
    }

    /** Everybody who takes part, for their names. */
    List<ParticipantEntry> people(DelegationId delegation) {
        return participants.ofDelegation(delegation).stream()
                .filter(entry -> !entry.details().withdrawn())
                .toList();
    }

    Plan plan(DelegationId id, DelegationDetails delegation, List<PlannedStop> stops, List<ParticipantEntry> people) {
        var known = passports.of(id);
        var first = delegation.places().isEmpty() ? null : delegation.places().get(0);
        return new Plan(
                stops,
                people.stream()
                        .map(entry -> traveller(entry, known.get(entry.id())))
                        .toList(),
                first,
                spots(stops, first),
                closed(stops, first),
                delegation.departure(),
                limits.get().value());
    }

    private static Traveller traveller(ParticipantEntry entry, @Nullable LocalDate passportUntil) {
        return new Traveller(
                entry.id(),
                entry.details().role(),
                entry.person().turns(OF_AGE).orElse(null),
                entry.details().allergies().stream()
                        .filter(allergy -> allergy.kind() == AllergyKind.FOOD)
                        .map(Allergy::subject)
                        .toList(),
                entry.details().diets(),
                entry.details().faithNeeds(),
                passportUntil);
    }

    private Map<PlaceId, Spot> spots(List<PlannedStop> stops, @Nullable PlaceId first) {
        var spots = new HashMap<PlaceId, Spot>();
        stops.stream()
                .map(PlannedStop::details)
                .flatMap(stop -> Stream.of(stop.inForce().place(), stop.endsAt(), first))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(place -> {
                    var details = places.get(place).value();
                    if (details.latitude() != null && details.longitude() != null) {
                        spots.put(place, new Spot(details.latitude(), details.longitude()));
                    }
                });
        return spots;
    }

    private Map<PlaceId, List<ClosedDay>> closed(List<PlannedStop> stops, @Nullable PlaceId first) {
        var visits = stops.stream()
                .map(stop -> stop.details().inForce())
                .filter(stop -> stop.kind() == StopKind.PROGRAMME)
                .filter(stop -> stop.place() != null || first != null)
                .collect(Collectors.groupingBy(
                        stop -> stop.place() != null ? stop.place() : Objects.requireNonNull(first)));
        var closed = new HashMap<PlaceId, List<ClosedDay>>();
        visits.forEach((place, there) -> closed.put(
                place,
                closedDays.at(
                        place,
                        there.stream()
                                .map(StopDetails::day)
                                .min(LocalDate::compareTo)
                                .orElseThrow(),
                        there.stream()
                                .map(stop -> stop.until().toLocalDate())
                                .max(LocalDate::compareTo)
                                .orElseThrow())));
        return closed;
    }
}
