package org.fujinowa.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.fujinowa.matching.model.MendRun;
import org.fujinowa.matching.model.MendRuns;
import org.fujinowa.programme.DelegationId;

@ApplicationScoped
class JpaMendRuns implements MendRuns {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaMendRuns() {}

    JpaMendRuns(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(MendRun run) {
        entityManager.persist(run);
    }

    @Override
    public Optional<MendRun> find(String id) {
        return Optional.ofNullable(entityManager.find(MendRun.class, id));
    }

    @Override
    public Optional<MendRun> last(DelegationId delegation) {
        return entityManager
                .createQuery(
                        "select r from MendRun r where r.delegationId = :delegation order by r.actedAt desc, r.id desc",
                        MendRun.class)
                .setParameter("delegation", delegation.toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
