package org.fujinowa.security.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.fujinowa.security.model.Account;
import org.fujinowa.security.model.Accounts;

@ApplicationScoped
class JpaAccounts implements Accounts {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaAccounts() {}

    JpaAccounts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Account account) {
        entityManager.persist(account);
    }

    @Override
    public Optional<Account> find(String id) {
        return Optional.ofNullable(entityManager.find(Account.class, id));
    }

    @Override
    public Optional<Account> findBySignInName(String normalName) {
        return entityManager
                .createQuery("select a from Account a where a.signInName = :name", Account.class)
                .setParameter("name", normalName)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Account> all() {
        return entityManager
                .createQuery("select a from Account a order by a.signInName", Account.class)
                .getResultList();
    }

    @Override
    public boolean none() {
        return entityManager
                .createQuery("select a.id from Account a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
