package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.people.PersonId;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.ListRequest;

/**
 * Finds twins where nobody wrote them down: on the other leg of the same programme and year. A guest whose own family hosted a
 * participant of the other leg is bound to that participant's family; anybody else to every family whose child travels on the
 * other leg.
 */
@ApplicationScoped
class OtherLeg {

    private DelegationRegister delegations;
    private ParticipantRegister participants;
    private HostRegister hosts;
    private Boards boards;

    /** For the CDI proxy. */
    protected OtherLeg() {}

    @Inject
    OtherLeg(DelegationRegister delegations, ParticipantRegister participants, HostRegister hosts, Boards boards) {
        this.delegations = delegations;
        this.participants = participants;
        this.hosts = hosts;
        this.boards = boards;
    }

    /** The families of each guest; a guest without any has an empty set or is missing. */
    Map<ParticipantId, Set<HostFamilyId>> families(DelegationId id, DelegationDetails delegation) {
        var legs = otherLegs(id, delegation);
        var travellers = legs.stream()
                .flatMap(leg -> participants.ofDelegation(leg).stream())
                .filter(entry -> !entry.details().withdrawn())
                .toList();
        if (travellers.isEmpty()) {
            return Map.of();
        }
        var families = hosts.all();
        var sending = families.stream()
                .filter(family -> travellers.stream().anyMatch(traveller -> livesIn(traveller, family)))
                .map(HostFamilyEntry::id)
                .collect(Collectors.toUnmodifiableSet());
        var placed =
                legs.stream().flatMap(leg -> boards.placements(leg).stream()).toList();
        var twins = new HashMap<ParticipantId, Set<HostFamilyId>>();
        for (var guest : participants.ofDelegation(id)) {
            var own = homesOf(guest.details().person(), families);
            var hosted = placed.stream()
                    .filter(placement -> own.contains(placement.family()))
                    .flatMap(placement ->
                            travellers.stream().filter(one -> one.id().equals(placement.participant())))
                    .flatMap(traveller -> homesOf(traveller.details().person(), families).stream())
                    .collect(Collectors.toCollection(HashSet::new));
            twins.put(guest.id(), hosted.isEmpty() ? without(sending, own) : hosted);
        }
        return twins;
    }

    private List<DelegationId> otherLegs(DelegationId id, DelegationDetails delegation) {
        var ofProgramme = new ListRequest(
                "", "arrival", true, Map.of("programme", delegation.programme().toString()), "", ListRequest.LARGEST);
        return delegations.page(ofProgramme).rows().stream()
                .filter(row -> !row.id().equals(id))
                .filter(row -> row.details().direction() != delegation.direction())
                .filter(row -> row.details().arrival().getYear()
                        == delegation.arrival().getYear())
                .map(DelegationRow::id)
                .toList();
    }

    private static Set<HostFamilyId> without(Set<HostFamilyId> families, Set<HostFamilyId> own) {
        return families.stream().filter(family -> !own.contains(family)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<HostFamilyId> homesOf(PersonId person, List<HostFamilyEntry> families) {
        return families.stream()
                .filter(family -> family.details().persons().contains(person))
                .map(HostFamilyEntry::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean livesIn(ParticipantEntry traveller, HostFamilyEntry family) {
        return family.details().persons().contains(traveller.details().person());
    }
}
