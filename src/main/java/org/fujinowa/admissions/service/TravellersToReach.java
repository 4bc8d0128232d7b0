package org.fujinowa.admissions.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.fujinowa.admissions.model.Participant;
import org.fujinowa.admissions.model.Participants;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.NeedsContacts;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.OpenToAll;

/** Those who take part, and those who answer for them, have to be reached until everybody is home. */
@ApplicationScoped
@Transactional
public class TravellersToReach implements NeedsContacts {

    private Participants participants;
    private DelegationRegister delegations;

    /** For the CDI proxy. */
    protected TravellersToReach() {}

    @Inject
    public TravellersToReach(Participants participants, DelegationRegister delegations) {
        this.participants = participants;
        this.delegations = delegations;
    }

    @Override
    @OpenToAll("Asked by retention, whose caller may see how much is due; says yes or no.")
    public boolean neededAfter(LocalDate day, PersonId person) {
        var home = delegations.homeBy(day);
        return Stream.concat(participants.of(person).stream(), participants.answeredForBy(person).stream())
                .map(Participant::delegation)
                .anyMatch(delegation -> !home.contains(delegation));
    }
}
