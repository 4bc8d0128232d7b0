package org.fujinowa.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fujinowa.people.MergeId;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.model.Merges;
import org.fujinowa.people.model.PersonMerge;

@ApplicationScoped
class JpaMerges implements Merges {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaMerges() {}

    JpaMerges(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(PersonMerge merge) {
        entityManager.persist(merge);
        entityManager.flush();
    }

    @Override
    public void remove(PersonMerge merge) {
        entityManager.remove(merge);
        entityManager.flush();
    }

    @Override
    public Optional<PersonMerge> find(MergeId id) {
        return Optional.ofNullable(entityManager.find(PersonMerge.class, id.toString()));
    }

    @Override
    public List<PersonMerge> keptBy(PersonId person) {
        return entityManager
                .createQuery(
                        "select m from PersonMerge m where m.staysId = :id order by m.mergedAt desc, m.id desc",
                        PersonMerge.class)
                .setParameter("id", person.toString())
                .getResultList();
    }

    @Override
    public Optional<PersonMerge> endOf(PersonId person) {
        return entityManager
                .createQuery("select m from PersonMerge m where m.goesId = :id", PersonMerge.class)
                .setParameter("id", person.toString())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PersonMerge> until(Instant moment, int atMost) {
        return entityManager
                .createQuery(
                        "select m from PersonMerge m where m.mergedAt <= :moment order by m.mergedAt, m.id",
                        PersonMerge.class)
                .setParameter("moment", moment)
                .setMaxResults(atMost)
                .getResultList();
    }
}
