package org.fujinowa.retention.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.fujinowa.retention.model.RetentionBook;
import org.fujinowa.retention.model.RetentionRule;
import org.fujinowa.retention.model.RetentionRun;

@ApplicationScoped
class JpaRetentionBook implements RetentionBook {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaRetentionBook() {}

    JpaRetentionBook(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<RetentionRule> rule(String kind) {
        return Optional.ofNullable(entityManager.find(RetentionRule.class, kind));
    }

    @Override
    public void add(RetentionRule rule) {
        entityManager.persist(rule);
    }

    @Override
    public Optional<RetentionRun> run(String id) {
        return Optional.ofNullable(entityManager.find(RetentionRun.class, id));
    }

    @Override
    public void add(RetentionRun run) {
        entityManager.persist(run);
        entityManager.flush();
    }

    @Override
    public List<RetentionRun> newest(int atMost) {
        return entityManager
                .createQuery("select r from RetentionRun r order by r.startedAt desc, r.id", RetentionRun.class)
                .setMaxResults(atMost)
                .getResultList();
    }
}
