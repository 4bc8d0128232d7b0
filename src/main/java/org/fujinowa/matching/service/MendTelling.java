package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.MendPeople;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.TakenAlong;
import org.fujinowa.security.service.AuditTrail;

/** Knows how those are reached who must be told that a plan was mended. */
@ApplicationScoped
@Transactional
public class MendTelling {

    private DelegationRegister delegations;
    private ParticipantRegister participants;
    private PeopleRegister people;
    private HostRegister hosts;
    private AuditTrail auditTrail;

    /** For the CDI proxy. */
    protected MendTelling() {}

    @Inject
    public MendTelling(
            DelegationRegister delegations,
            ParticipantRegister participants,
            PeopleRegister people,
            HostRegister hosts,
            AuditTrail auditTrail) {
        this.delegations = delegations;
        this.participants = participants;
        this.people = people;
        this.hosts = hosts;
        this.auditTrail = auditTrail;
    }

    /** Everybody whom the mending of that delegation's plan may concern. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public MendPeople people(DelegationId delegation) {
        var guests = participants.ofDelegation(delegation);
        var guardians = guests.stream()
                .map(entry -> entry.details().guardian())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new MendPeople(
                guests.stream().collect(Collectors.toMap(ParticipantEntry::id, Function.identity())),
                people.find(guardians),
                hosts.all().stream().collect(Collectors.toMap(HostFamilyEntry::id, HostFamilyEntry::details)),
                delegations.get(delegation).value().leaders());
    }

    /** {@link #people} for somebody who takes the list of whom to tell along as a file; the audit trail says so. */
    @Requires(Permission.VIEW_PLACEMENTS)
    @TakenAlong
    public MendPeople export(DelegationId delegation) {
        auditTrail.record(
                Deed.EXPORTED, Subject.of("MatchBoard", delegation), Changes.fact("file", "people to tell, xlsx"));
        return people(delegation);
    }
}
