package org.fujinowa.security.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fujinowa.security.model.EmergencyAccess;
import org.fujinowa.security.model.EmergencyAccesses;

@ApplicationScoped
class JpaEmergencyAccesses implements EmergencyAccesses {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaEmergencyAccesses() {}

    JpaEmergencyAccesses(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(EmergencyAccess access) {
        entityManager.persist(access);
    }

    @Override
    public Optional<EmergencyAccess> find(String id) {
        return Optional.ofNullable(entityManager.find(EmergencyAccess.class, id));
    }

    @Override
    public List<EmergencyAccess> living(String accountId, Instant now) {
        return entityManager
                .createQuery("""
                        select a from EmergencyAccess a
                        where a.accountId = :account and a.endedAt is null
                        and (a.answeredBy is null or a.grantedUntil > :now)
                        order by a.askedAt desc, a.id
                        """, EmergencyAccess.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public List<EmergencyAccess> newest(int atMost) {
        return entityManager
                .createQuery("select a from EmergencyAccess a order by a.askedAt desc, a.id", EmergencyAccess.class)
                .setMaxResults(atMost)
                .getResultList();
    }
}
