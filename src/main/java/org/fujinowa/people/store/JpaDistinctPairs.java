package org.fujinowa.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonPair;
import org.fujinowa.people.model.DistinctPair;
import org.fujinowa.people.model.DistinctPairs;

@ApplicationScoped
class JpaDistinctPairs implements DistinctPairs {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaDistinctPairs() {}

    JpaDistinctPairs(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(DistinctPair pair) {
        entityManager.persist(pair);
        entityManager.flush();
    }

    @Override
    public void remove(DistinctPair pair) {
        entityManager.remove(pair);
        entityManager.flush();
    }

    @Override
    public Optional<DistinctPair> find(PersonPair pair) {
        return Optional.ofNullable(entityManager.find(DistinctPair.class, pair.toString()));
    }

    @Override
    public List<DistinctPair> all() {
        return entityManager
                .createQuery("select d from DistinctPair d order by d.saidAt desc, d.id", DistinctPair.class)
                .getResultList();
    }

    @Override
    public void forget(PersonId person) {
        entityManager
                .createQuery("delete from DistinctPair d where d.oneId = :id or d.otherId = :id")
                .setParameter("id", person.toString())
                .executeUpdate();
    }
}
