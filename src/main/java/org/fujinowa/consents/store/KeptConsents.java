package org.fujinowa.consents.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fujinowa.consents.model.Consent;
import org.fujinowa.consents.model.ConsentScan;
import org.fujinowa.retention.Kept;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.store.PastRows;

/**
 * How long consents are kept: the scan of the paper for as long as anybody may doubt it, what was agreed to for as long as somebody may be
 * asked for the proof.
 */
@ApplicationScoped
class KeptConsents {

    private static final int THREE_YEARS = 1_095;
    private static final int TEN_YEARS = 3_650;

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected KeptConsents() {}

    KeptConsents(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Scans of papers. That there was a paper, who entered it and when, stays with the consent. */
    @Produces
    Retained scans() {
        return new Kept(
                "consent-scans",
                RetentionSince.ENTRY,
                THREE_YEARS,
                Set.of("consent_scan"),
                (began, atMost) -> due("ConsentScan", "e.id in (select s.id from ConsentScan s)", began, atMost),
                subject -> {
                    var scan = entityManager.find(ConsentScan.class, subject.id());
                    if (scan != null) {
                        entityManager.remove(scan);
                        entityManager.find(Consent.class, subject.id()).scanForgotten();
                    }
                });
    }

    /** Consents themselves; one that is gone allows nothing more. */
    @Produces
    Retained consents() {
        return new Kept(
                "consents",
                RetentionSince.ENTRY,
                TEN_YEARS,
                Set.of("consent"),
                (began, atMost) -> due("Consent", "", began, atMost),
                subject -> {
                    new PastRows(entityManager, ConsentScan.class, "", "").remove(subject.id());
                    entityManager.flush();
                    new PastRows(entityManager, Consent.class, "", "").remove(subject.id());
                });
    }

    private List<Subject> due(String kind, String condition, LocalDate began, int atMost) {
        return new PastRows(entityManager, Consent.class, "givenAt", condition)
                .until(began, atMost).stream().map(id -> new Subject(kind, id)).toList();
    }
}
