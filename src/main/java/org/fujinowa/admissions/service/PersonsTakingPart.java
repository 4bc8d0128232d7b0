package org.fujinowa.admissions.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fujinowa.admissions.model.Participant;
import org.fujinowa.admissions.model.Participants;
import org.fujinowa.people.PersonChanged;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRemoving;
import org.fujinowa.people.PersonRole;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.people.service.RolesOfPerson;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.RuleViolation;

/** What a person of the register is to delegations: they took part in some, and so cannot vanish or be renamed unnoticed. */
@ApplicationScoped
@Transactional
public class PersonsTakingPart implements RolesOfPerson {

    private Participants participants;
    private PeopleRegister people;
    private DelegationRegister delegations;

    /** For the CDI proxy. */
    protected PersonsTakingPart() {}

    @Inject
    public PersonsTakingPart(Participants participants, PeopleRegister people, DelegationRegister delegations) {
        this.participants = participants;
        this.people = people;
        this.delegations = delegations;
    }

    @Override
    @OpenToAll("Asked by the register of people, whose caller may see the person.")
    public List<PersonRole> rolesOf(PersonId person) {
        return participants.of(person).stream().map(this::role).toList();
    }

    private PersonRole role(Participant participant) {
        var delegation = delegations.get(participant.delegation()).value();
        return new PersonRole(
                delegation.arrival().getYear(),
                Kebab.key(participant.role()),
                delegation.nameJa(),
                delegation.nameEn(),
                "/admissions/participant-view?id=" + participant.id(),
                participant.id());
    }

    /** Lists sort and search by names, so a corrected name must reach them. */
    @OpenToAll("Hears of what the register of people has done for a caller who was allowed to.")
    public void follow(@Observes PersonChanged event) {
        var parts = participants.of(event.person());
        if (parts.isEmpty()) {
            return;
        }
        var details = people.get(event.person()).value();
        parts.forEach(participant -> {
            participant.goBy(details);
            participants.changed(participant);
        });
    }

    /** @throws RuleViolation {@code admissions.person-takes-part} if the person takes or took part in a delegation, {@code
     *     admissions.person-is-guardian} if the person answers for a participant */
    @OpenToAll("Hears of what the register of people is about to do for a caller who was allowed to.")
    public void refuse(@Observes PersonRemoving event) {
        if (!participants.of(event.person()).isEmpty()) {
            throw new RuleViolation("admissions.person-takes-part");
        }
        if (participants.hasGuardian(event.person())) {
            throw new RuleViolation("admissions.person-is-guardian");
        }
    }
}
