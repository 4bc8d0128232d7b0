package org.fujinowa.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.fujinowa.people.model.PersonRequest;
import org.fujinowa.retention.Kept;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.store.PastRows;

/** Requests about somebody's data: the proof that they were answered, for as long as somebody may ask for it. */
@ApplicationScoped
class KeptRequests {

    private static final int FIVE_YEARS = 1_826;

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected KeptRequests() {}

    KeptRequests(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those that were answered. */
    @Produces
    Retained answered() {
        var rows = new PastRows(entityManager, PersonRequest.class, "answeredOn", "");
        return new Kept(
                "person-requests",
                RetentionSince.END,
                FIVE_YEARS,
                Set.of("person_request"),
                (began, atMost) -> rows.until(began, atMost).stream()
                        .map(id -> new Subject("PersonRequest", id))
                        .toList(),
                subject -> rows.remove(subject.id()));
    }
}
