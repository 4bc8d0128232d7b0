package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.incidents.CheckInStay;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.service.PlacementList;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ListRequest;

/** Who stays where and when, asked in the product's own name: those who answer by a link may see no list of people. */
@ApplicationScoped
class CheckInFacts {

    private static final int LATELY = 7;

    private static final Caller READER = Caller.job(
            "check-ins",
            Permission.VIEW_PARTICIPANTS,
            Permission.VIEW_PEOPLE,
            Permission.VIEW_PLACEMENTS,
            Permission.VIEW_HOSTS,
            Permission.VIEW_PROGRAMMES);

    private ParticipantRegister participants;
    private PlacementList placements;
    private HostRegister hosts;
    private DelegationRegister delegations;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected CheckInFacts() {}

    @Inject
    CheckInFacts(
            ParticipantRegister participants,
            PlacementList placements,
            HostRegister hosts,
            DelegationRegister delegations,
            CurrentCaller caller) {
        this.participants = participants;
        this.placements = placements;
        this.hosts = hosts;
        this.delegations = delegations;
        this.caller = caller;
    }

    DelegationDetails delegation(DelegationId id) {
        return caller.actingAs(READER, () -> delegations.get(id)).value();
    }

    /** Everybody who takes part, with the home of the first night. */
    List<CheckInStay> of(DelegationId id) {
        return caller.actingAs(READER, () -> {
            var dates = delegations.get(id).value();
            var nights = placements.of(id).stream()
                    .filter(placement -> placement.state() == PlacementState.CONFIRMED)
                    .sorted(Comparator.comparing(PlacementDetails::firstNight))
                    .toList();
            return participants.ofDelegation(id).stream()
                    .filter(entry -> !entry.details().withdrawn())
                    .map(entry -> stay(entry, dates, nights))
                    .toList();
        });
    }

    Optional<CheckInStay> of(DelegationId id, ParticipantId guest) {
        return of(id).stream().filter(stay -> stay.guest().equals(guest)).findFirst();
    }

    /** The delegations that are on their way, or came home lately. */
    List<DelegationId> underWay(LocalDate today) {
        return caller.actingAs(
                READER,
                () -> delegations.page(ListRequest.first(ListRequest.LARGEST)).rows().stream()
                        .filter(row -> row.details().state() != DelegationState.CANCELLED)
                        .filter(row -> !row.details().arrival().isAfter(today.plusDays(1)))
                        .filter(row ->
                                !row.details().departure().plusDays(LATELY).isBefore(today))
                        .map(DelegationRow::id)
                        .toList());
    }

    private CheckInStay stay(ParticipantEntry entry, DelegationDetails dates, List<PlacementDetails> nights) {
        var own = nights.stream()
                .filter(placement -> placement.participant().equals(entry.id()))
                .toList();
        var person = entry.person();
        if (own.isEmpty()) {
            return new CheckInStay(
                    entry.id(), person.writtenName(), person.email(), null, "", "", dates.arrival(), dates.departure());
        }
        var first = own.get(0);
        var family = hosts.get(first.family()).value();
        return new CheckInStay(
                entry.id(),
                person.writtenName(),
                person.email(),
                first.family(),
                family.name(),
                family.email(),
                first.firstNight(),
                own.get(own.size() - 1).departure());
    }
}
