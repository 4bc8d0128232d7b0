package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.consents.ConsentStanding;
import org.fujinowa.consents.ConsentUse;
import org.fujinowa.consents.StandingConsents;
import org.fujinowa.consents.service.ConsentLedger;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.Guest;
import org.fujinowa.matching.model.Home;
import org.fujinowa.matching.model.Roster;
import org.fujinowa.matching.model.SettingsBook;
import org.fujinowa.matching.model.TwinHomes;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.service.CurrentScope;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.StayPeriod;
import org.fujinowa.vetting.service.VettingWall;

/** Reads who needs a home and who can give one, from the contexts that know. */
@ApplicationScoped
class RosterReading {

    private static final int OF_AGE = 18;

    private ConsentLedger consents;
    private ParticipantRegister participants;
    private HostRegister hosts;
    private VettingWall vetting;
    private Boards boards;
    private SettingsBook settings;
    private Instance<TwinFamilies> twins;
    private OtherLeg otherLeg;
    private CurrentScope scope;

    /** For the CDI proxy. */
    protected RosterReading() {}

    @Inject
    RosterReading(
            ParticipantRegister participants,
            HostRegister hosts,
            VettingWall vetting,
            Boards boards,
            SettingsBook settings,
            @Any Instance<TwinFamilies> twins,
            OtherLeg otherLeg,
            CurrentScope scope,
            ConsentLedger consents) {
        this.consents = consents;
        this.participants = participants;
        this.hosts = hosts;
        this.vetting = vetting;
        this.boards = boards;
        this.settings = settings;
        this.twins = twins;
        this.otherLeg = otherLeg;
        this.scope = scope;
    }

    /** @throws RuleViolation {@code matching.no-home-stay} if the delegation has no home stay */
    Roster read(DelegationId id, DelegationDetails delegation) {
        return read(id, delegation, settings.of(delegation.programme()));
    }

    /** The same under settings that nobody has laid down. */
    Roster read(DelegationId id, DelegationDetails delegation, MatchSettings settings) {
        var nights = nights(delegation);
        var guests = guests(id, delegation);
        var rules = boards.get(id).rules();
        var lost = boards.lostBeds(nights);
        var families = hosts.all().stream()
                .filter(entry -> entry.details().active())
                .filter(entry -> rules.offers(entry.id()))
                .toList();
        var notCleared = vetting.notCleared(delegation.programme(), nights, families);
        var promised = consents.standing(
                families.stream().map(entry -> PlacementExport.home(entry.id())).toList());
        var homes = families.stream()
                .map(entry -> asPromised(new Home(entry.id(), entry.details()), promised)
                        .without(lost)
                        .notCleared(notCleared.getOrDefault(entry.id(), Set.of())))
                .toList();
        return new Roster(
                nights,
                guests,
                homes,
                boards.elsewhere(nights, id),
                settings,
                scope.seeingAll(() -> twins(id, delegation, settings)));
    }

    /**
     * Twins that somebody wrote down; for a guest of whom nobody did, those of the other leg. Asked only where it counts, for
     * it reads much. The best plan is the same whoever asks for it, so the other leg counts for a coordinator of this one too.
     */
    private TwinHomes twins(DelegationId id, DelegationDetails delegation, MatchSettings settings) {
        if (settings.twin() == 0) {
            return TwinHomes.none();
        }
        var written = new HashMap<ParticipantId, Set<HostFamilyId>>();
        for (var source : twins) {
            source.ofDelegation(id)
                    .forEach((guest, families) -> written.computeIfAbsent(guest, any -> new HashSet<>())
                            .addAll(families));
        }
        var found = otherLeg.families(id, delegation);
        return guest -> written.getOrDefault(guest, found.getOrDefault(guest, Set.of()));
    }

    /**
     * Who needs a home.
     *
     * @throws RuleViolation {@code matching.no-home-stay} if the delegation has no home stay
     */
    List<Guest> guests(DelegationId id, DelegationDetails delegation) {
        var nights = nights(delegation);
        var all = participants.ofDelegation(id).stream()
                .filter(entry -> !entry.details().withdrawn())
                .toList();
        var said = consents.standing(all.stream()
                .filter(entry -> maybeMinor(entry, nights))
                .map(entry -> PlacementExport.guest(entry.id()))
                .toList());
        return all.stream()
                .map(entry -> asSigned(entry, said))
                .flatMap(entry -> guest(entry, nights).stream())
                .toList();
    }

    private static boolean maybeMinor(ParticipantEntry entry, StayPeriod nights) {
        var born = entry.person().birthDate();
        return born == null || born.plusYears(OF_AGE).isAfter(nights.arrival());
    }

    /** Where the form about a home with one adult was signed, or taken back, it counts more than what was entered. */
    static ParticipantEntry asSigned(ParticipantEntry entry, StandingConsents said) {
        return switch (said.of(PlacementExport.guest(entry.id()), ConsentUse.ONE_ADULT_HOME)) {
            case MISSING -> entry;
            case GIVEN -> entry.saying(entry.details().withOneAdult(true));
            case REFUSED -> entry.saying(entry.details().withOneAdult(false));
        };
    }

    /** What a family has refused on its own form about special placements holds; where it has signed nothing, the register counts. */
    static Home asPromised(Home home, StandingConsents promised) {
        var family = PlacementExport.home(home.id());
        var one = promised.of(family, ConsentUse.SEVERAL_GUESTS) == ConsentStanding.REFUSED
                && home.details().guestBeds() > 1;
        var beds = one ? home.telling(RecordType.with(home.details(), "guestBeds", 1)) : home;
        return promised.of(family, ConsentUse.MINORS_WITH_ONE_ADULT) == ConsentStanding.REFUSED
                ? beds.withoutMinorsAlone()
                : beds;
    }

    static StayPeriod nights(DelegationDetails delegation) {
        var from = delegation.homeStayFrom();
        var until = delegation.homeStayUntil();
        if (from == null || until == null) {
            throw new RuleViolation("matching.no-home-stay");
        }
        return new StayPeriod(from, until);
    }

    /** A participant who leaves before the home stay begins, or comes after it ends, needs no home. */
    private static Optional<Guest> guest(ParticipantEntry entry, StayPeriod nights) {
        var from = entry.details().stayFrom() == null
                ? nights.arrival()
                : entry.details().stayFrom();
        var until = entry.details().stayUntil() == null
                ? nights.departure()
                : entry.details().stayUntil();
        var arrival = from.isBefore(nights.arrival()) ? nights.arrival() : from;
        var departure = until.isAfter(nights.departure()) ? nights.departure() : until;
        return arrival.isBefore(departure)
                ? Optional.of(
                        new Guest(entry.id(), entry.details(), entry.person(), new StayPeriod(arrival, departure)))
                : Optional.empty();
    }
}
