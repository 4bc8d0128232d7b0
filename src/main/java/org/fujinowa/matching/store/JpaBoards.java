package org.fujinowa.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.model.BoardStep;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.MatchBoard;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.StayPeriod;

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
        entityManager.persist(first);
        entityManager.flush();
        return first;
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
                .createQuery(
                        "select s from BoardStep s where s.delegationId = :delegation order by s.number desc",
                        BoardStep.class)
                .setParameter("delegation", delegation.toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(BoardStep step) {
        entityManager.remove(step);
    }
}
