package org.fujinowa.booklet.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.booklet.BookletOrder;
import org.fujinowa.booklet.PhraseLanguage;
import org.fujinowa.booklet.model.BookletContent;
import org.fujinowa.booklet.model.BookletMember;
import org.fujinowa.booklet.model.HostSheet;
import org.fujinowa.consents.ConsentStanding;
import org.fujinowa.consents.ConsentUse;
import org.fujinowa.consents.StandingConsents;
import org.fujinowa.consents.service.ConsentLedger;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.itinerary.ItineraryView;
import org.fujinowa.itinerary.service.PublishedItineraries;
import org.fujinowa.letters.EmergencyNumbers;
import org.fujinowa.letters.service.LetterStationery;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.service.PlacementList;
import org.fujinowa.organisation.PlaceDetails;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.Whereabouts;
import org.fujinowa.security.Subject;
import org.jspecify.annotations.Nullable;

/** Reads what booklets say from the contexts that know. */
@ApplicationScoped
class BookletFacts {

    private static final int OF_AGE = 18;

    private PublishedItineraries itineraries;
    private DelegationRegister delegations;
    private Whereabouts whereabouts;
    private PlaceRegister places;
    private PartnerRegister partners;
    private ParticipantRegister participants;
    private PlacementList placements;
    private HostRegister hosts;
    private ConsentLedger consents;
    private LetterStationery stationery;
    private BookletTextsBook texts;
    private Clock clock;

    /** For the CDI proxy. */
    protected BookletFacts() {}

    @Inject
    BookletFacts(
            PublishedItineraries itineraries,
            DelegationRegister delegations,
            Whereabouts whereabouts,
            PlaceRegister places,
            PartnerRegister partners,
            ParticipantRegister participants,
            PlacementList placements,
            HostRegister hosts,
            ConsentLedger consents,
            LetterStationery stationery,
            BookletTextsBook texts,
            Clock clock) {
        this.itineraries = itineraries;
        this.delegations = delegations;
        this.whereabouts = whereabouts;
        this.places = places;
        this.partners = partners;
        this.participants = participants;
        this.placements = placements;
        this.hosts = hosts;
        this.consents = consents;
        this.stationery = stationery;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What is known about one delegation at this moment.
     *
     * @param delegation its names and dates
     * @param group everybody who takes part and has not taken that back, by name
     * @param agreed what they, and the families, agreed to
     * @param placed the confirmed placements
     * @param view the published itinerary, if there is one
     * @param language of the other side
     */
    record Known(
            DelegationDetails delegation,
            List<ParticipantEntry> group,
            StandingConsents agreed,
            List<PlacementDetails> placed,
            Optional<ItineraryView> view,
            PhraseLanguage language) {

        boolean named(ParticipantEntry one) {
            return agreed.allows(Subject.of("Participant", one.id()), ConsentUse.NAMED_AMONG_US);
        }

        /** The confirmed homes of that guest; none of a family that took back receiving guests. */
        List<PlacementDetails> homes(ParticipantId guest) {
            return placed.stream()
                    .filter(one -> one.participant().equals(guest))
                    .filter(one -> agreed.of(Subject.of("HostFamily", one.family()), ConsentUse.HOSTING)
                            != ConsentStanding.REFUSED)
                    .sorted(Comparator.comparing(PlacementDetails::firstNight))
                    .toList();
        }
    }

    Known read(DelegationId id) {
        var delegation = delegations.get(id).value();
        var all = participants.ofDelegation(id).stream()
                .filter(one -> !one.details().withdrawn())
                .toList();
        var placed = placements.of(id).stream()
                .filter(one -> one.state() == PlacementState.CONFIRMED)
                .toList();
        var agreed = consents.standing(Stream.concat(
                        all.stream().map(one -> Subject.of("Participant", one.id())),
                        placed.stream().map(one -> Subject.of("HostFamily", one.family())))
                .distinct()
                .toList());
        var group = all.stream()
                .filter(one -> agreed.of(Subject.of("Participant", one.id()), ConsentUse.TAKING_PART)
                        != ConsentStanding.REFUSED)
                .sorted(Comparator.comparing(
                                (ParticipantEntry one) -> one.person().reading())
                        .thenComparing(one -> one.person().writtenName()))
                .toList();
        return new Known(delegation, group, agreed, placed, itineraries.of(id), otherSide(delegation));
    }

    /** What a booklet of that delegation says to that reader; to nobody in particular without one. */
    BookletContent content(Known known, BookletOrder order, @Nullable ParticipantEntry reader) {
        var named = known.group().stream()
                .filter(one -> known.named(one) || one == reader)
                .toList();
        var names = named.stream()
                .collect(Collectors.toMap(
                        ParticipantEntry::id, one -> one.person().writtenName()));
        var view = known.view().map(whole -> reader == null ? whole : whole.of(reader.id()));
        var days = view.map(published -> new BookletDays(published, placesOf(published), names));
        var homes = reader == null ? List.<HostSheet>of() : homes(known, reader);
        return new BookletContent(
                known.delegation(),
                view.map(ItineraryView::edition).orElse(0),
                reader == null ? null : member(reader),
                named.stream().map(BookletFacts::member).toList(),
                known.group().size() - named.size(),
                days.map(each -> each.days(nights(homes))).orElse(List.of()),
                days.map(BookletDays::route).orElse(List.of()),
                texts.get(order.delegation()).value(),
                homes,
                stationery.letterhead().value(),
                EmergencyNumbers.of(whereabouts.country(known.delegation())),
                order.language() == null ? known.language() : order.language(),
                order.parts(),
                clock.instant());
    }

    private Map<PlaceId, PlaceDetails> placesOf(ItineraryView view) {
        var known = new HashMap<PlaceId, PlaceDetails>();
        view.stops()
                .flatMap(stop -> Stream.of(
                        Optional.ofNullable(stop.details().inForce().place()),
                        Optional.ofNullable(stop.details().endsAt())))
                .flatMap(Optional::stream)
                .forEach(id ->
                        known.computeIfAbsent(id, unknown -> places.get(unknown).value()));
        return known;
    }

    private PhraseLanguage otherSide(DelegationDetails delegation) {
        var partner = delegation.partner();
        var place = partner == null ? null : partners.get(partner).value().place();
        return PhraseLanguage.of(
                place == null
                        ? whereabouts.country(delegation)
                        : places.get(place).value().country());
    }

    private List<HostSheet> homes(Known known, ParticipantEntry reader) {
        return known.homes(reader.id()).stream()
                .map(one -> sheet(one, hosts.get(one.family()).value()))
                .toList();
    }

    private static HostSheet sheet(PlacementDetails placed, HostFamilyDetails home) {
        return new HostSheet(
                home.name(),
                home.reading(),
                home.latin(),
                home.address(),
                home.phone(),
                home.members().stream()
                        .map(member -> housemate(member, placed.firstNight()))
                        .toList(),
                placed.firstNight(),
                placed.departure());
    }

    private static HostSheet.Housemate housemate(Member member, LocalDate day) {
        var born = member.birthDate();
        int age = born == null || day.isBefore(born)
                ? -1
                : Period.between(born, day).getYears();
        return new HostSheet.Housemate(member.name(), member.relation(), age < OF_AGE ? age : -1);
    }

    private static Map<LocalDate, String> nights(List<HostSheet> homes) {
        var nights = new HashMap<LocalDate, String>();
        homes.forEach(home ->
                home.firstNight().datesUntil(home.departure()).forEach(night -> nights.put(night, home.name())));
        return nights;
    }

    private static BookletMember member(ParticipantEntry one) {
        return new BookletMember(
                one.person().writtenName(),
                one.person().reading(),
                one.person().latinName(),
                one.details().role(),
                one.details().school());
    }
}
