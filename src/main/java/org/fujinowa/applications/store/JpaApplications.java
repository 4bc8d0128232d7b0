package org.fujinowa.applications.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.applications.ApplicationCount;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.KeptFor;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.applications.model.GuardianTie;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaApplications extends JpaNouns<ExchangeApplication> implements Applications {

    JpaApplications() {
        super(listing());
    }

    JpaApplications(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<ExchangeApplication> listing() {
        return Listing.of(ExchangeApplication.class, "name", SortColumn.text("sortKey"))
                .within(Within.DELEGATIONS, "delegationId")
                .sortedBy("begunAt", SortColumn.moment("begunAt"))
                .sortedBy("missing", SortColumn.number("missing"))
                .filteredBy(
                        "delegation",
                        "e.delegationId = :value",
                        word -> DelegationId.of(word).toString())
                .filteredBy("state", ApplicationState.class)
                .filteredByTruth("complete");
    }

    @Override
    public Optional<ExchangeApplication> ofParticipant(ParticipantId participant) {
        return entityManager()
                .createQuery(
                        "select a from ExchangeApplication a where a.participantId = :participant",
                        ExchangeApplication.class)
                .setParameter("participant", participant.toString())
                .getResultStream()
                .findFirst();
    }

    @Override
    public ExchangeApplication lock(ApplicationId id) {
        var application =
                entityManager().find(ExchangeApplication.class, id.toString(), LockModeType.PESSIMISTIC_WRITE);
        if (application == null) {
            throw new NoSuchRecord(id);
        }
        return application;
    }

    @Override
    public List<ExchangeApplication> of(DelegationId delegation) {
        return entityManager()
                .createQuery(
                        "select a from ExchangeApplication a where a.delegationId = :delegation order by a.sortKey, a.id",
                        ExchangeApplication.class)
                .setParameter("delegation", delegation.toString())
                .getResultList();
    }

    @Override
    public List<ExchangeApplication> ofParticipants(Collection<ParticipantId> participants) {
        return participants.isEmpty()
                ? List.of()
                : entityManager()
                        .createQuery(
                                "select a from ExchangeApplication a where a.participantId in :participants order by a.id",
                                ExchangeApplication.class)
                        .setParameter(
                                "participants",
                                participants.stream()
                                        .map(ParticipantId::toString)
                                        .toList())
                        .getResultList();
    }

    @Override
    public List<ApplicationCount> counted() {
        return entityManager()
                .createQuery("""
                        select a.delegationId, a.state, count(a), count(a.readAt)
                        from ExchangeApplication a group by a.delegationId, a.state order by a.delegationId, a.state
                        """, Object[].class)
                .getResultStream()
                .map(row -> new ApplicationCount(
                        DelegationId.of((String) row[0]),
                        (ApplicationState) row[1],
                        ((Number) row[2]).intValue(),
                        ((Number) row[2]).intValue() - ((Number) row[3]).intValue()))
                .toList();
    }

    @Override
    public void noteRead(ApplicationId id, Instant now) {
        entityManager()
                .createQuery("update ExchangeApplication a set a.readAt = :now where a.id = :id and a.readAt is null")
                .setParameter("now", now)
                .setParameter("id", id.toString())
                .executeUpdate();
    }

    @Override
    public List<GuardianTie> guardiansOf(ApplicationId application) {
        return entityManager()
                .createQuery(
                        "select t from GuardianTie t where t.applicationId = :application order by t.id",
                        GuardianTie.class)
                .setParameter("application", application.toString())
                .getResultList();
    }

    @Override
    public List<GuardianTie> childrenOf(GuardianId guardian) {
        return entityManager()
                .createQuery(
                        "select t from GuardianTie t where t.guardianId = :guardian order by t.id", GuardianTie.class)
                .setParameter("guardian", guardian.toString())
                .getResultList();
    }

    @Override
    public void tie(GuardianTie tie) {
        entityManager().persist(tie);
        entityManager().flush();
    }

    @Override
    public void untie(GuardianTie tie) {
        entityManager().remove(tie);
        entityManager().flush();
    }

    @Override
    public List<String> notTaken(LocalDate overBy, List<DelegationId> home, int atMost) {
        return entityManager()
                .createQuery("""
                        select a.id from ExchangeApplication a
                        where a.forgotten not like :decision and a.state <> :accepted
                        and (a.overOn <= :day or a.delegationId in :home) order by a.id
                        """, String.class)
                .setParameter("decision", "%" + KeptFor.DECISION + "%")
                .setParameter("accepted", ApplicationState.ACCEPTED)
                .setParameter("day", overBy)
                .setParameter("home", texts(home))
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public List<String> taken(List<DelegationId> home, KeptFor stage, int atMost) {
        return entityManager()
                .createQuery("""
                        select a.id from ExchangeApplication a
                        where a.forgotten not like :stage and a.state = :accepted and a.delegationId in :home order by a.id
                        """, String.class)
                .setParameter("stage", "%" + stage + "%")
                .setParameter("accepted", ApplicationState.ACCEPTED)
                .setParameter("home", texts(home))
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Never empty, which databases would not understand. */
    private static List<String> texts(List<DelegationId> delegations) {
        return delegations.isEmpty()
                ? List.of("")
                : delegations.stream().map(DelegationId::toString).toList();
    }
}
