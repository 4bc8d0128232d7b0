package org.fujinowa.security.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.fujinowa.security.model.OneTimeCode;
import org.fujinowa.security.model.OneTimeCodes;

@ApplicationScoped
class JpaOneTimeCodes implements OneTimeCodes {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaOneTimeCodes() {}

    JpaOneTimeCodes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(OneTimeCode code) {
        entityManager.persist(code);
    }

    @Override
    public Optional<OneTimeCode> lock(String purpose) {
        return Optional.ofNullable(entityManager.find(OneTimeCode.class, purpose, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void remove(OneTimeCode code) {
        entityManager.remove(code);
    }
}
