package org.fujinowa.feeds.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.feeds.FeedKind;
import org.fujinowa.feeds.FeedRequest;
import org.fujinowa.feeds.model.FeedEvent;
import org.fujinowa.feeds.model.FeedEvents;
import org.fujinowa.feeds.model.IcsWriter;
import org.fujinowa.feeds.model.WithoutNames;
import org.fujinowa.itinerary.ItineraryView;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.service.PublishedItineraries;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.service.PlacementList;
import org.fujinowa.organisation.PlaceDetails;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.Language;

/** Gathers what a feed says, from published versions only. */
@ApplicationScoped
class FeedContent {

    private static final int OF_AGE = 18;

    private PublishedItineraries itineraries;
    private ParticipantRegister participants;
    private PlacementList placements;
    private DelegationRegister delegations;
    private PlaceRegister places;

    /** For the CDI proxy. */
    protected FeedContent() {}

    @Inject
    FeedContent(
            PublishedItineraries itineraries,
            ParticipantRegister participants,
            PlacementList placements,
            DelegationRegister delegations,
            PlaceRegister places) {
        this.itineraries = itineraries;
        this.participants = participants;
        this.placements = placements;
        this.delegations = delegations;
        this.places = places;
    }

    /** The feed as a file. */
    byte[] file(FeedRequest request) {
        var delegation = delegations.get(request.delegation()).value();
        if (request.kind() == FeedKind.PROGRAMME) {
            var events = delegations.choices().stream()
                    .map(choice -> DelegationId.of(choice.id()))
                    .filter(id -> delegations.get(id).value().programme().equals(delegation.programme()))
                    .flatMap(id ->
                            events(request, id, name(delegations.get(id).value(), request.language()) + ": ").stream())
                    .toList();
            return IcsWriter.write(name(delegation, request.language()).replaceAll("\\s*\\d{4}.*", ""), events);
        }
        return IcsWriter.write(name(delegation, request.language()), events(request, request.delegation(), ""));
    }

    private List<FeedEvent> events(FeedRequest request, DelegationId delegation, String before) {
        var editions = editions(delegation);
        if (editions.isEmpty()) {
            return List.of();
        }
        var group = participants.ofDelegation(delegation);
        var arrival = delegations.get(delegation).value().arrival();
        var minors = group.stream()
                .map(ParticipantEntry::person)
                .filter(person -> person.ageOn(arrival).orElse(0) < OF_AGE)
                .toList();
        var words = new FeedWords(request.language(), named(editions), new WithoutNames(minors), before);
        return new FeedEvents(concerns(request, group), words::of).of(editions);
    }

    private List<ItineraryView> editions(DelegationId delegation) {
        return itineraries
                .of(delegation)
                .map(now -> Stream.concat(
                                IntStream.range(1, now.edition())
                                        .mapToObj(number -> itineraries.of(delegation, number))
                                        .flatMap(Optional::stream),
                                Stream.of(now))
                        .toList())
                .orElse(List.of());
    }

    private Predicate<StopDetails> concerns(FeedRequest request, List<ParticipantEntry> group) {
        return switch (request.kind()) {
            case DELEGATION, PROGRAMME -> stop -> true;
            case PERSON -> ofSome(taking(group, List.of(ParticipantId.of(request.subject()))));
            case FAMILY -> ofSome(taking(group, guests(request)));
        };
    }

    private List<ParticipantId> guests(FeedRequest request) {
        return placements.of(request.delegation()).stream()
                .filter(place -> place.state() == PlacementState.CONFIRMED)
                .filter(place -> place.family().toString().equals(request.subject()))
                .map(PlacementDetails::participant)
                .distinct()
                .toList();
    }

    private static List<ParticipantId> taking(List<ParticipantEntry> group, List<ParticipantId> asked) {
        return group.stream()
                .filter(entry -> !entry.details().withdrawn())
                .map(ParticipantEntry::id)
                .filter(asked::contains)
                .toList();
    }

    private static Predicate<StopDetails> ofSome(List<ParticipantId> people) {
        return stop -> people.stream().anyMatch(person -> stop.concerns(person) || person.equals(stop.leader()));
    }

    private Map<PlaceId, PlaceDetails> named(List<ItineraryView> editions) {
        var found = new HashMap<PlaceId, PlaceDetails>();
        var ids = editions.stream()
                .flatMap(ItineraryView::stops)
                .flatMap(stop -> Stream.of(
                        stop.details().place(),
                        stop.details().endsAt(),
                        stop.details().inForce().place()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        new ArrayList<>(ids).forEach(id -> found.put(id, places.get(id).value()));
        return found;
    }

    private static String name(DelegationDetails delegation, Language language) {
        return language == Language.JA ? delegation.nameJa() : delegation.nameEn();
    }
}
