package org.fujinowa.rollcall.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.rollcall.RollPerson;
import org.fujinowa.rollcall.TickRow;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;

/** Whose names are called: asked in the product's own name, for leaders may see the names of their delegation and no more. */
@ApplicationScoped
class Members {

    private static final Caller NAMES = Caller.job("roll-call", Permission.VIEW_PARTICIPANTS, Permission.VIEW_PEOPLE);

    private ParticipantRegister participants;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected Members() {}

    @Inject
    Members(ParticipantRegister participants, CurrentCaller caller) {
        this.participants = participants;
        this.caller = caller;
    }

    /** Everybody who takes part. */
    List<RollPerson> of(DelegationId delegation) {
        return everybody(delegation).stream()
                .filter(entry -> !entry.details().withdrawn())
                .map(Members::person)
                .toList();
    }

    /** Those who take part, and those about whom something was said while they did. */
    List<RollPerson> of(DelegationId delegation, Collection<TickRow> ticks) {
        Set<ParticipantId> named =
                ticks.stream().map(tick -> tick.details().participant()).collect(Collectors.toSet());
        return everybody(delegation).stream()
                .filter(entry -> !entry.details().withdrawn() || named.contains(entry.id()))
                .map(Members::person)
                .toList();
    }

    private List<ParticipantEntry> everybody(DelegationId delegation) {
        return caller.actingAs(NAMES, () -> participants.ofDelegation(delegation));
    }

    private static RollPerson person(ParticipantEntry entry) {
        var person = entry.person();
        return new RollPerson(
                entry.id(),
                person.writtenName(),
                person.reading(),
                person.latinName(),
                entry.details().role());
    }
}
