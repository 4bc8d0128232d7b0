package org.fujinowa.admissions.model;

import java.util.List;
import java.util.Optional;
import org.fujinowa.people.PersonId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.InMemoryNouns;

/** The register of participants in memory. */
public class InMemoryParticipants extends InMemoryNouns<Participant> implements Participants {

    @Override
    public List<Participant> of(DelegationId delegation) {
        return all().stream()
                .filter(participant -> participant.delegation().equals(delegation))
                .toList();
    }

    @Override
    public List<Participant> of(PersonId person) {
        return all().stream()
                .filter(participant -> participant.person().equals(person))
                .toList();
    }

    @Override
    public List<Participant> answeredForBy(PersonId guardian) {
        return all().stream()
                .filter(participant -> guardian.equals(participant.details().guardian()))
                .toList();
    }

    @Override
    public boolean hasGuardian(PersonId person) {
        return all().stream()
                .anyMatch(participant -> person.equals(participant.details().guardian()));
    }

    @Override
    public Optional<Participant> find(DelegationId delegation, PersonId person) {
        return of(delegation).stream()
                .filter(participant -> participant.person().equals(person))
                .findFirst();
    }

    @Override
    public List<String> withHealthAnswers(List<DelegationId> delegations, int atMost) {
        return all().stream()
                .filter(participant -> delegations.contains(participant.delegation()))
                .filter(participant -> participant.healthForgottenOn().isEmpty())
                .map(participant -> participant.id().toString())
                .limit(atMost)
                .toList();
    }
}
