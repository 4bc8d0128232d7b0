package org.fujinowa.vetting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.fujinowa.retention.Kept;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.store.PastRows;
import org.fujinowa.vetting.model.Evidence;
import org.fujinowa.vetting.model.HomeChange;

/** How long checks of families are kept: for as long as somebody may ask why a home was thought safe. */
@ApplicationScoped
class KeptChecks {

    private static final int FIVE_YEARS = 1_826;
    private static final int TEN_YEARS = 3_650;

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected KeptChecks() {}

    KeptChecks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Evidence that holds no longer; what holds without an end is kept. */
    @Produces
    Retained evidence() {
        return rows(
                "vetting-evidence",
                RetentionSince.END,
                FIVE_YEARS,
                "vetting_evidence",
                "Evidence",
                Evidence.class,
                "validUntil");
    }

    /** What changed in homes. */
    @Produces
    Retained changes() {
        return rows(
                "home-changes",
                RetentionSince.ENTRY,
                TEN_YEARS,
                "vetting_home_change",
                "HomeChange",
                HomeChange.class,
                "notedAt");
    }

    private Retained rows(
            String kind,
            RetentionSince counted,
            int days,
            String table,
            String subjects,
            Class<?> entity,
            String since) {
        var rows = new PastRows(entityManager, entity, since, "");
        return new Kept(
                kind,
                counted,
                days,
                Set.of(table),
                (began, atMost) -> rows.until(began, atMost).stream()
                        .map(id -> new Subject(subjects, id))
                        .toList(),
                subject -> rows.remove(subject.id()));
    }
}
