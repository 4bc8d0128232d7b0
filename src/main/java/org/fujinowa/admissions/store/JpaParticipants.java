package org.fujinowa.admissions.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.admissions.model.Participant;
import org.fujinowa.admissions.model.Participants;
import org.fujinowa.people.PersonId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaParticipants extends JpaNouns<Participant> implements Participants {

    JpaParticipants() {
        super(listing());
    }

    JpaParticipants(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Participant> listing() {
        return Listing.of(Participant.class, "name", SortColumn.text("sortKey"))
                .within(Within.DELEGATIONS, "delegationId")
                .sortedBy("latinName", SortColumn.text("latinSort"))
                .sortedBy("school", SortColumn.text("school"))
                .filteredBy("delegation", "e.delegationId = :value", word -> word)
                .filteredBy("role", ParticipantRole.class)
                .filteredByTruth("ready")
                .filteredByTruth("withdrawn")
                .filteredByTruth("questionsOpen");
    }

    @Override
    public List<Participant> of(DelegationId delegation) {
        return entityManager()
                .createQuery(
                        "select p from Participant p where p.delegationId = :delegation order by p.sortKey, p.id",
                        Participant.class)
                .setParameter("delegation", delegation.toString())
                .getResultList();
    }

    @Override
    public List<Participant> of(PersonId person) {
        return entityManager()
                .createQuery("select p from Participant p where p.personId = :person order by p.id", Participant.class)
                .setParameter("person", person.toString())
                .getResultList();
    }

    @Override
    public List<Participant> answeredForBy(PersonId guardian) {
        return entityManager()
                .createQuery(
                        "select p from Participant p where p.guardianId = :person order by p.id", Participant.class)
                .setParameter("person", guardian.toString())
                .getResultList();
    }

    @Override
    public boolean hasGuardian(PersonId person) {
        return !entityManager()
                .createQuery("select p.id from Participant p where p.guardianId = :person", String.class)
                .setParameter("person", person.toString())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<Participant> find(DelegationId delegation, PersonId person) {
        return entityManager()
                .createQuery(
                        "select p from Participant p where p.delegationId = :delegation and p.personId = :person",
                        Participant.class)
                .setParameter("delegation", delegation.toString())
                .setParameter("person", person.toString())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<String> withHealthAnswers(List<DelegationId> delegations, int atMost) {
        if (delegations.isEmpty()) {
            return List.of();
        }
        return entityManager()
                .createQuery("""
                        select p.id from Participant p
                        where p.delegationId in :delegations and p.healthForgottenOn is null order by p.id
                        """, String.class)
                .setParameter(
                        "delegations",
                        delegations.stream().map(DelegationId::toString).toList())
                .setMaxResults(atMost)
                .getResultList();
    }
}
