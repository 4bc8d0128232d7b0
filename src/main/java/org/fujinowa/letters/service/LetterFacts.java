package org.fujinowa.letters.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.consents.ConsentStanding;
import org.fujinowa.consents.ConsentUse;
import org.fujinowa.consents.StandingConsents;
import org.fujinowa.consents.service.ConsentLedger;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.letters.EmergencyNumbers;
import org.fujinowa.letters.LetterKind;
import org.fujinowa.letters.Letterhead;
import org.fujinowa.letters.Meeting;
import org.fujinowa.letters.model.LetterSubject;
import org.fujinowa.letters.model.Letters;
import org.fujinowa.letters.model.Placed;
import org.fujinowa.letters.model.Stationery;
import org.fujinowa.letters.model.Subjects;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.service.PlacementList;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.Whereabouts;
import org.fujinowa.security.Subject;

/** Reads what letters say from the contexts that know. */
@ApplicationScoped
class LetterFacts {

    private DelegationRegister delegations;
    private Whereabouts whereabouts;
    private PlacementList placements;
    private ParticipantRegister participants;
    private HostRegister hosts;
    private ConsentLedger consents;
    private Letters letters;

    /** For the CDI proxy. */
    protected LetterFacts() {}

    @Inject
    LetterFacts(
            DelegationRegister delegations,
            Whereabouts whereabouts,
            PlacementList placements,
            ParticipantRegister participants,
            HostRegister hosts,
            ConsentLedger consents,
            Letters letters) {
        this.delegations = delegations;
        this.whereabouts = whereabouts;
        this.placements = placements;
        this.participants = participants;
        this.hosts = hosts;
        this.consents = consents;
        this.letters = letters;
    }

    /**
     * What is known about one delegation.
     *
     * @param id which delegation
     * @param delegation its names and dates
     * @param letterhead who writes
     * @param meeting what is said about the day of meeting
     * @param emergency whom the families call
     * @param placed who has a proposed or confirmed home, by name
     * @param leftOut about whom no letter is written: taking part, or receiving guests, was taken back
     */
    record Facts(
            DelegationId id,
            DelegationDetails delegation,
            Letterhead letterhead,
            Meeting meeting,
            EmergencyNumbers emergency,
            List<Placed> placed,
            List<String> leftOut) {

        /** The letters there could be about some of the placements, in the order of the kinds and the names. */
        List<LetterSubject> subjects(Collection<LetterKind> kinds, List<Placed> about) {
            var subjects = new Subjects(delegation, letterhead, meeting, emergency);
            return kinds.stream()
                    .flatMap(kind -> subjects.of(kind, about).stream())
                    .toList();
        }

        /** The letters there could be about everybody confirmed. */
        List<LetterSubject> confirmed() {
            return subjects(
                    List.of(LetterKind.values()),
                    placed.stream().filter(Placed::confirmed).toList());
        }
    }

    Facts read(DelegationId id) {
        var delegation = delegations.get(id).value();
        var guests = participants.ofDelegation(id).stream()
                .collect(Collectors.toMap(ParticipantEntry::id, Function.identity()));
        var homes = hosts.all().stream().collect(Collectors.toMap(HostFamilyEntry::id, Function.identity()));
        var planned = placements.of(id).stream()
                .filter(placement -> placement.state() != PlacementState.DRAFT)
                .toList();
        var agreed = consents.standing(planned.stream()
                .flatMap(placement -> Stream.of(guest(placement), home(placement)))
                .toList());
        var all = planned.stream()
                .flatMap(placement -> Optional.ofNullable(guests.get(placement.participant()))
                        .filter(guest -> !guest.details().withdrawn())
                        .flatMap(guest -> Optional.ofNullable(homes.get(placement.family()))
                                .map(home -> new Placed(
                                        placement, guest, home, agreed.care(guest(placement), home(placement)))))
                        .stream())
                .sorted(Comparator.comparing(
                                (Placed one) -> one.guest().person().reading())
                        .thenComparing(one -> one.guest().person().writtenName())
                        .thenComparing(one -> one.guest().id().toString())
                        .thenComparing(one -> one.placement().firstNight()))
                .toList();
        var placed = all.stream().filter(one -> !refused(one, agreed)).toList();
        return new Facts(
                id,
                delegation,
                letterhead(),
                meeting(id),
                EmergencyNumbers.of(whereabouts.country(delegation)),
                placed,
                all.stream()
                        .filter(one -> refused(one, agreed))
                        .map(one -> one.guest().person().writtenName() + " → "
                                + one.home().details().name())
                        .toList());
    }

    /** A consent that is still on its way holds no letter up; one that was refused or taken back does. */
    private static boolean refused(Placed placed, StandingConsents agreed) {
        return agreed.of(guest(placed.placement()), ConsentUse.TAKING_PART) == ConsentStanding.REFUSED
                || agreed.of(home(placed.placement()), ConsentUse.HOSTING) == ConsentStanding.REFUSED;
    }

    private static Subject guest(PlacementDetails placement) {
        return Subject.of("Participant", placement.participant());
    }

    private static Subject home(PlacementDetails placement) {
        return Subject.of("HostFamily", placement.family());
    }

    Letterhead letterhead() {
        return letters.stationery(Stationery.LETTERHEAD)
                .map(kept -> kept.words(Letterhead.class))
                .orElse(Letterhead.none());
    }

    Meeting meeting(DelegationId id) {
        return letters.stationery(id.toString())
                .map(kept -> kept.words(Meeting.class))
                .orElse(Meeting.unknown());
    }
}
