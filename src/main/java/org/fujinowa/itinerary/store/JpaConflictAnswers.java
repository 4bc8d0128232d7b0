package org.fujinowa.itinerary.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.fujinowa.itinerary.model.ConflictAnswer;
import org.fujinowa.itinerary.model.ConflictAnswers;
import org.fujinowa.programme.DelegationId;

@ApplicationScoped
class JpaConflictAnswers implements ConflictAnswers {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaConflictAnswers() {}

    JpaConflictAnswers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(ConflictAnswer answer) {
        entityManager.persist(answer);
    }

    @Override
    public List<ConflictAnswer> of(DelegationId delegation) {
        return entityManager
                .createQuery(
                        "select a from ConflictAnswer a where a.delegationId = :id order by a.seenAt, a.id",
                        ConflictAnswer.class)
                .setParameter("id", delegation.toString())
                .getResultList();
    }

    @Override
    public void forget(DelegationId delegation) {
        of(delegation).forEach(entityManager::remove);
    }
}
