package org.fujinowa.hosting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.fujinowa.hosting.model.FamilyKeys;
import org.fujinowa.hosting.model.HostFamily;
import org.fujinowa.shared.secret.KeepsTraces;
import org.fujinowa.shared.secret.SecretKeys;

/** The telephones by which families resemble each other. */
@ApplicationScoped
@Transactional
class TracesOfFamilies implements KeepsTraces {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected TracesOfFamilies() {}

    TracesOfFamilies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Not by the entities: nothing that anybody edits changes, so their versions stay. */
    @Override
    public int traceAnew() {
        var families = entityManager
                .createQuery("select f from HostFamily f where f.contactKey <> ''", HostFamily.class)
                .getResultList();
        return families.stream().mapToInt(this::traceAnew).sum();
    }

    private int traceAnew(HostFamily family) {
        return entityManager
                .createQuery(
                        "update HostFamily f set f.contactKey = :trace where f.id = :id and f.contactKey <> :trace")
                .setParameter(
                        "trace",
                        SecretKeys.ofThisServer()
                                .trace(FamilyKeys.of(family.details()).contact()))
                .setParameter("id", family.key())
                .executeUpdate();
    }
}
