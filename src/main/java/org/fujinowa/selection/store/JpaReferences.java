package org.fujinowa.selection.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.selection.model.Reference;
import org.fujinowa.selection.model.References;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaReferences extends JpaNouns<Reference> implements References {

    JpaReferences() {
        super(listing());
    }

    JpaReferences(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Reference> listing() {
        return Listing.of(Reference.class, "askedAt", SortColumn.moment("askedAt"));
    }

    @Override
    public List<Reference> about(ApplicationId application) {
        return entityManager()
                .createQuery(
                        "select e from Reference e where e.applicationId = :id order by e.askedAt, e.id",
                        Reference.class)
                .setParameter("id", application.toString())
                .getResultList();
    }

    @Override
    public List<Reference> askedBefore(Instant moment, int atMost) {
        return entityManager()
                .createQuery(
                        "select e from Reference e where e.askedAt < :moment order by e.askedAt, e.id", Reference.class)
                .setParameter("moment", moment)
                .setMaxResults(atMost)
                .getResultList();
    }
}
