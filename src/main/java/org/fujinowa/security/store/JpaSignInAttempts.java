package org.fujinowa.security.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.fujinowa.security.model.SignInAttempt;
import org.fujinowa.security.model.SignInAttempts;

@ApplicationScoped
class JpaSignInAttempts implements SignInAttempts {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaSignInAttempts() {}

    JpaSignInAttempts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(SignInAttempt attempt) {
        entityManager.persist(attempt);
    }

    @Override
    public long countSince(String subject, Instant since) {
        return entityManager
                .createQuery(
                        "select count(a) from SignInAttempt a where a.subject = :subject and a.failedAt > :since",
                        Long.class)
                .setParameter("subject", subject)
                .setParameter("since", since)
                .getSingleResult();
    }

    @Override
    public void forget(String subject) {
        entityManager
                .createQuery("delete from SignInAttempt a where a.subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    @Override
    public void forgetBefore(Instant moment) {
        entityManager
                .createQuery("delete from SignInAttempt a where a.failedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
