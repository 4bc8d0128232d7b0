package org.fujinowa.itinerary.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.fujinowa.itinerary.model.Edition;
import org.fujinowa.itinerary.model.ItineraryBook;
import org.fujinowa.itinerary.model.Step;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.ConcurrentChange;

@ApplicationScoped
class JpaItineraryBook implements ItineraryBook {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaItineraryBook() {}

    JpaItineraryBook(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Step step) {
        write(step, step.number());
    }

    @Override
    public void changed(Step step) {
        try {
            entityManager.flush();
        } catch (OptimisticLockException tooLate) {
            throw new ConcurrentChange(step.number(), step.number() + 1);
        }
    }

    @Override
    public Optional<Step> last(DelegationId delegation) {
        return first(
                "select s from Step s where s.delegationId = :id and s.undone = false order by s.number desc",
                delegation);
    }

    @Override
    public Optional<Step> firstUndone(DelegationId delegation) {
        return first(
                "select s from Step s where s.delegationId = :id and s.undone = true order by s.number", delegation);
    }

    @Override
    public List<Step> newest(DelegationId delegation, int atMost) {
        return entityManager
                .createQuery("select s from Step s where s.delegationId = :id order by s.number desc", Step.class)
                .setParameter("id", delegation.toString())
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public void forgetUndone(DelegationId delegation) {
        entityManager
                .createQuery("select s from Step s where s.delegationId = :id and s.undone = true", Step.class)
                .setParameter("id", delegation.toString())
                .getResultList()
                .forEach(entityManager::remove);
        entityManager.flush();
    }

    @Override
    public void add(Edition edition) {
        write(edition, edition.number());
    }

    @Override
    public Optional<Edition> published(DelegationId delegation) {
        return editions("select e from Edition e where e.delegationId = :id order by e.number desc", delegation, 1)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Edition> published(DelegationId delegation, int number) {
        return Optional.ofNullable(entityManager.find(Edition.class, delegation + "/" + number));
    }

    @Override
    public List<Edition> editions(DelegationId delegation) {
        return editions(
                "select e from Edition e where e.delegationId = :id order by e.number desc",
                delegation,
                Integer.MAX_VALUE);
    }

    @Override
    public void forget(DelegationId delegation) {
        for (var table : List.of("Step", "Edition")) {
            entityManager
                    .createQuery("delete from " + table + " x where x.delegationId = :id")
                    .setParameter("id", delegation.toString())
                    .executeUpdate();
        }
    }

    private void write(Object row, long number) {
        try {
            entityManager.persist(row);
            entityManager.flush();
        } catch (PersistenceException raced) {
            throw new ConcurrentChange(number - 1, number);
        }
    }

    private Optional<Step> first(String query, DelegationId delegation) {
        return entityManager
                .createQuery(query, Step.class)
                .setParameter("id", delegation.toString())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<Edition> editions(String query, DelegationId delegation, int atMost) {
        return entityManager
                .createQuery(query, Edition.class)
                .setParameter("id", delegation.toString())
                .setMaxResults(atMost)
                .getResultList();
    }
}
