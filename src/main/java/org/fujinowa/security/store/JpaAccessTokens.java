package org.fujinowa.security.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fujinowa.security.model.AccessToken;
import org.fujinowa.security.model.AccessTokens;

@ApplicationScoped
class JpaAccessTokens implements AccessTokens {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaAccessTokens() {}

    JpaAccessTokens(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(AccessToken token) {
        entityManager.persist(token);
    }

    @Override
    public Optional<AccessToken> find(String id) {
        return Optional.ofNullable(entityManager.find(AccessToken.class, id));
    }

    @Override
    public Optional<AccessToken> findByHash(String hash) {
        return entityManager
                .createQuery("select t from AccessToken t where t.tokenHash = :hash", AccessToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void lock(AccessToken token) {
        entityManager.refresh(token, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<AccessToken> living(String accountId, Instant now) {
        return entityManager
                .createQuery("""
                        select t from AccessToken t
                        where t.accountId = :account and t.revokedAt is null and t.expiresAt > :now
                        order by t.lastUsedAt desc, t.id
                        """, AccessToken.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .getResultList();
    }
}
