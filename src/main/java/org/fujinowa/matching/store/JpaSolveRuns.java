package org.fujinowa.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.fujinowa.matching.model.SolveRun;
import org.fujinowa.matching.model.SolveRuns;
import org.fujinowa.programme.DelegationId;

@ApplicationScoped
class JpaSolveRuns implements SolveRuns {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaSolveRuns() {}

    JpaSolveRuns(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(SolveRun run) {
        entityManager.persist(run);
    }

    @Override
    public Optional<SolveRun> find(String id) {
        return Optional.ofNullable(entityManager.find(SolveRun.class, id));
    }

    @Override
    public Optional<SolveRun> last(DelegationId delegation) {
        return entityManager
                .createQuery(
                        "select r from SolveRun r where r.delegationId = :delegation order by r.startedAt desc, r.id desc",
                        SolveRun.class)
                .setParameter("delegation", delegation.toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
