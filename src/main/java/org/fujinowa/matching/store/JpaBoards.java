package org.fujinowa.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.DeedAbout;
import org.fujinowa.matching.PastDeed;
import org.fujinowa.matching.model.BoardStep;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.LostBed;
import org.fujinowa.matching.model.MatchBoard;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.StayPeriod;
import org.fujinowa.shared.store.RecordJson;

@ApplicationScoped
class JpaBoards implements Boards {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaBoards() {}

    JpaBoards(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public MatchBoard get(DelegationId delegation) {
        var board = entityManager.find(MatchBoard.class, delegation.toString());
        return board == null ? new MatchBoard(delegation) : board;
    }

    @Override
    public MatchBoard lock(DelegationId delegation) {
        var board = entityManager.find(MatchBoard.class, delegation.toString(), LockModeType.PESSIMISTIC_WRITE);
        if (board != null) {
            return board;
        }
        var first = new MatchBoard(delegation);
        try {
            entityManager.persist(first);
            entityManager.flush();
        } catch (PersistenceException raced) {
            throw new ConcurrentChange(0, 1);
        }
        return first;
    }

    @Override
    public Map<DelegationId, Long> changes(Collection<DelegationId> delegations) {
        return entityManager
                .createQuery(
                        "select b.delegationId, b.changes from MatchBoard b where b.delegationId in :delegations",
                        Object[].class)
                .setParameter(
                        "delegations",
                        delegations.stream().map(DelegationId::toString).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> DelegationId.of((String) row[0]), row -> (Long) row[1]));
    }

    @Override
    public List<Placement> placements(DelegationId delegation) {
        return entityManager
                .createQuery(
                        "select p from Placement p where p.delegationId = :delegation order by p.participantId, p.firstNight",
                        Placement.class)
                .setParameter("delegation", delegation.toString())
                .getResultList();
    }

    @Override
    public List<Placement> placementsOf(ParticipantId participant) {
        return entityManager
                .createQuery(
                        "select p from Placement p where p.participantId = :participant order by p.firstNight",
                        Placement.class)
                .setParameter("participant", participant.toString())
                .getResultList();
    }

    @Override
    public List<Placement> elsewhere(StayPeriod nights, DelegationId except) {
        return entityManager
                .createQuery("""
                        select p from Placement p
                        where p.delegationId <> :delegation and p.firstNight < :departure and p.departure > :arrival
                        """, Placement.class)
                .setParameter("delegation", except.toString())
                .setParameter("arrival", nights.arrival())
                .setParameter("departure", nights.departure())
                .getResultList();
    }

    @Override
    public List<Placement> placementsAt(HostFamilyId family) {
        return entityManager
                .createQuery(
                        "select p from Placement p where p.familyId = :family order by p.firstNight, p.id",
                        Placement.class)
                .setParameter("family", family.toString())
                .getResultList();
    }

    @Override
    public List<Placement> placementsAt(Set<HostFamilyId> families) {
        return families.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select p from Placement p where p.familyId in :families order by p.firstNight, p.id",
                                Placement.class)
                        .setParameter(
                                "families",
                                families.stream().map(HostFamilyId::toString).toList())
                        .getResultList();
    }

    @Override
    public boolean isUsed(HostFamilyId family) {
        return !entityManager
                .createQuery("select p.id from Placement p where p.familyId = :family", String.class)
                .setParameter("family", family.toString())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(Placement placement) {
        entityManager.persist(placement);
    }

    @Override
    public void remove(Placement placement) {
        entityManager.remove(placement);
    }

    @Override
    public void add(BoardStep step) {
        entityManager.persist(step);
    }

    @Override
    public Optional<BoardStep> lastStep(DelegationId delegation) {
        return entityManager
                .createQuery("""
                        select s from BoardStep s where s.delegationId = :delegation and s.undone = false
                        order by s.number desc
                        """, BoardStep.class)
                .setParameter("delegation", delegation.toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<BoardStep> stepsAfter(DelegationId delegation, long number) {
        return entityManager
                .createQuery("""
                        select s from BoardStep s where s.delegationId = :delegation and s.number > :number
                        order by s.number
                        """, BoardStep.class)
                .setParameter("delegation", delegation.toString())
                .setParameter("number", number)
                .getResultList();
    }

    @Override
    public List<PastDeed> history(DelegationId delegation) {
        return entityManager
                .createQuery("""
                        select s.number, s.deed, s.about, s.madeBy, s.madeAt, s.undone, s.movedNumber, s.movedBy, s.movedAt
                        from BoardStep s where s.delegationId = :delegation order by s.number desc
                        """, Object[].class)
                .setParameter("delegation", delegation.toString())
                .getResultStream()
                .map(JpaBoards::pastDeed)
                .toList();
    }

    private static PastDeed pastDeed(Object... row) {
        return new PastDeed(
                (Long) row[0],
                (String) row[1],
                RecordJson.read(DeedAbout.class, (String) row[2]),
                (String) row[3],
                (Instant) row[4],
                (Boolean) row[5],
                (Long) row[6],
                (String) row[7],
                (Instant) row[8]);
    }

    @Override
    public void forgetUndone(DelegationId delegation) {
        entityManager
                .createQuery("delete from BoardStep s where s.delegationId = :delegation and s.undone = true")
                .setParameter("delegation", delegation.toString())
                .executeUpdate();
    }

    @Override
    public List<LostBed> lostBeds(StayPeriod nights) {
        return entityManager
                .createQuery(
                        "select b from LostBed b where b.firstNight < :departure and b.departure > :arrival",
                        LostBed.class)
                .setParameter("arrival", nights.arrival())
                .setParameter("departure", nights.departure())
                .getResultList();
    }

    @Override
    public Optional<LostBed> lostBed(String id) {
        return Optional.ofNullable(entityManager.find(LostBed.class, id));
    }

    @Override
    public void add(LostBed bed) {
        entityManager.persist(bed);
    }

    @Override
    public void remove(LostBed bed) {
        entityManager.remove(bed);
    }
}
