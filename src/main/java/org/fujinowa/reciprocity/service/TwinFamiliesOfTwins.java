package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.service.TwinFamilies;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.reciprocity.TwinDetails;
import org.fujinowa.reciprocity.model.Twin;
import org.fujinowa.reciprocity.model.Twins;

/**
 * Tells matching which families owe a participant a bed: where the twin lives, or the home without a child that volunteered.
 * Twins that were given up, or of whom one has withdrawn, owe nothing.
 */
@ApplicationScoped
class TwinFamiliesOfTwins implements TwinFamilies {

    private Twins twins;
    private ParticipantRegister participants;
    private DelegationRegister delegations;
    private HostRegister hosts;

    /** For the CDI proxy. */
    protected TwinFamiliesOfTwins() {}

    @Inject
    TwinFamiliesOfTwins(
            Twins twins, ParticipantRegister participants, DelegationRegister delegations, HostRegister hosts) {
        this.twins = twins;
        this.participants = participants;
        this.delegations = delegations;
        this.hosts = hosts;
    }

    @Override
    public Map<ParticipantId, Set<HostFamilyId>> ofDelegation(DelegationId delegation) {
        var live = twins.of(delegations.get(delegation).value().programme()).stream()
                .map(Twin::details)
                .filter(TwinDetails::live)
                .toList();
        if (live.isEmpty()) {
            return Map.of();
        }
        var going = participants.ofDelegation(delegation).stream()
                .filter(entry -> !entry.details().withdrawn())
                .map(entry -> entry.id())
                .collect(Collectors.toSet());
        var homes = new Homes(hosts.all());
        Map<ParticipantId, Set<HostFamilyId>> families = new HashMap<>();
        live.forEach(twin -> twin.participants()
                .filter(going::contains)
                .forEach(participant -> families.put(participant, families(twin, participant, homes))));
        families.values().removeIf(Set::isEmpty);
        return families;
    }

    private Set<HostFamilyId> families(TwinDetails twin, ParticipantId participant, Homes homes) {
        var owed = new HashSet<HostFamilyId>();
        if (twin.volunteerHome() != null) {
            owed.add(twin.volunteerHome());
        }
        twin.other(participant)
                .map(other -> participants.get(other).value())
                .filter(other -> !other.withdrawn())
                .ifPresent(other -> owed.addAll(homes.of(other.person())));
        return owed;
    }
}
