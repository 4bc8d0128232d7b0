package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.consents.ConsentStanding;
import org.fujinowa.consents.ConsentUse;
import org.fujinowa.consents.StandingConsents;
import org.fujinowa.consents.Telling;
import org.fujinowa.consents.service.ConsentLedger;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.service.PlacementList;
import org.fujinowa.people.Answer;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.welcome.GuestCard;

/**
 * Reads who comes to a family, in the product's own name, and hands out no more than a family needs. Whoever asks has made sure
 * that the family is theirs.
 */
@ApplicationScoped
class GuestFacts {

    /** For so many days after a guest has left, a family still sees the card, to say thanks. */
    private static final int DAYS_AFTER = 30;

    private DelegationRegister delegations;
    private PlacementList placements;
    private ParticipantRegister participants;
    private ConsentLedger consents;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected GuestFacts() {}

    @Inject
    GuestFacts(
            DelegationRegister delegations,
            PlacementList placements,
            ParticipantRegister participants,
            ConsentLedger consents,
            CurrentCaller caller,
            Clock clock) {
        this.delegations = delegations;
        this.placements = placements;
        this.participants = participants;
        this.consents = consents;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who comes to that family, is there or has left lately, by confirmed placements only, the earliest first. */
    List<GuestCard> of(HostFamilyId family) {
        return asTheProduct(() -> running()
                .flatMap(delegation -> in(delegation, family))
                .filter(card -> !card.departure().plusDays(DAYS_AFTER).isBefore(LocalDate.now(clock)))
                .sorted(Comparator.comparing(GuestCard::firstNight).thenComparing(GuestCard::called))
                .toList());
    }

    /** Delegations that come and stay in homes, from today on, the earliest first. */
    List<DelegationDetails> coming() {
        return asTheProduct(() -> running()
                .map(DelegationRow::details)
                .filter(delegation -> delegation.homeStayFrom() != null && delegation.homeStayUntil() != null)
                .filter(delegation -> !delegation.departure().isBefore(LocalDate.now(clock)))
                .sorted(Comparator.comparing(DelegationDetails::arrival))
                .toList());
    }

    private Stream<DelegationRow> running() {
        return delegations.page(ListRequest.first(ListRequest.LARGEST)).rows().stream()
                .filter(row -> row.details().direction() == Direction.INBOUND)
                .filter(row -> row.details().state() != DelegationState.CANCELLED)
                .filter(row -> !row.details().departure().plusDays(DAYS_AFTER).isBefore(LocalDate.now(clock)));
    }

    private Stream<GuestCard> in(DelegationRow delegation, HostFamilyId family) {
        var confirmed = placements.of(delegation.id()).stream()
                .filter(placement -> placement.family().equals(family))
                .filter(placement -> placement.state() == PlacementState.CONFIRMED)
                .toList();
        if (confirmed.isEmpty()) {
            return Stream.empty();
        }
        var guests = participants.ofDelegation(delegation.id()).stream()
                .filter(guest -> !guest.details().withdrawn())
                .collect(Collectors.toMap(ParticipantEntry::id, Function.identity()));
        var home = HomeLinks.subject(family);
        var agreed = consents.standing(Stream.concat(
                        Stream.of(home), confirmed.stream().map(placement -> guest(placement.participant())))
                .toList());
        return confirmed.stream()
                .filter(placement -> guests.containsKey(placement.participant()))
                .map(placement ->
                        card(delegation.details(), placement, guests.get(placement.participant()), home, agreed));
    }

    private static Subject guest(ParticipantId guest) {
        return Subject.of("Participant", guest);
    }

    /** What a family is told of one guest, by what both sides agree to. */
    static GuestCard card(
            DelegationDetails delegation,
            PlacementDetails placement,
            ParticipantEntry guest,
            Subject home,
            StandingConsents agreed) {
        var who = guest(guest.id());
        var named = agreed.of(who, ConsentUse.TAKING_PART) != ConsentStanding.REFUSED;
        var telling = agreed.care(who, home);
        var told = telling == Telling.TOLD;
        var details = guest.details();
        var person = guest.person();
        return new GuestCard(
                guest.id(),
                delegation.nameJa(),
                delegation.nameEn(),
                named ? called(person) : "",
                named ? person.ageOn(placement.firstNight()).orElse(-1) : -1,
                named ? details.languages() : List.of(),
                named ? details.interests() : List.of(),
                named ? details.homeWishes() : List.of(),
                telling,
                told ? details.faithNeeds() : List.of(),
                placement.firstNight(),
                placement.departure(),
                told ? details.allergyAnswer() : Answer.NOT_ANSWERED,
                told ? details.allergies() : List.of(),
                told ? details.dietAnswer() : Answer.NOT_ANSWERED,
                told ? details.diets() : List.of(),
                told ? details.fearedAnimals() : List.of());
    }

    private static String called(PersonDetails person) {
        return person.calledName().isBlank() ? person.writtenName() : person.calledName();
    }

    private <T> T asTheProduct(java.util.function.Supplier<T> work) {
        return caller.actingAs(
                Caller.job(
                        "own-guests",
                        Permission.VIEW_PROGRAMMES,
                        Permission.VIEW_PLACEMENTS,
                        Permission.VIEW_PARTICIPANTS,
                        Permission.VIEW_PEOPLE),
                work);
    }
}
