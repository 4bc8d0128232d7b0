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
import org.fujinowa.vetting.model.FamilyReference;
import org.fujinowa.vetting.model.HomeChange;
import org.fujinowa.vetting.model.HomeContact;
import org.fujinowa.vetting.model.HomeVisit;
import org.fujinowa.vetting.model.Kinship;
import org.fujinowa.vetting.model.VisitPhoto;

/** How long checks of families are kept: for as long as somebody may ask why a home was thought safe. */
@ApplicationScoped
class KeptChecks {

    private static final int TWO_YEARS = 760;
    private static final int THREE_YEARS = 1_125;
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

    /** Photos of home visits: until the next visit is due, and a month more. */
    @Produces
    Retained visitPhotos() {
        return rows(
                "visit-photos",
                RetentionSince.ENTRY,
                TWO_YEARS,
                "vetting_visit_photo",
                "VisitPhoto",
                VisitPhoto.class,
                "addedAt");
    }

    /** What two people saw in homes. */
    @Produces
    Retained visits() {
        return rows(
                "home-visits",
                RetentionSince.ENTRY,
                FIVE_YEARS,
                "vetting_visit",
                "HomeVisit",
                HomeVisit.class,
                "visitedOn");
    }

    /** What referees said of families: as long as it counts, and a month more. */
    @Produces
    Retained references() {
        return rows(
                "family-references",
                RetentionSince.ENTRY,
                THREE_YEARS,
                "vetting_reference",
                "FamilyReference",
                FamilyReference.class,
                "askedAt");
    }

    /** Calls and visits during stays, and what was said after them. */
    @Produces
    Retained contacts() {
        return rows(
                "home-contacts",
                RetentionSince.ENTRY,
                FIVE_YEARS,
                "vetting_contact",
                "HomeContact",
                HomeContact.class,
                "happenedOn");
    }

    /** Who is related to families. */
    @Produces
    Retained kinships() {
        return rows(
                "kinships", RetentionSince.ENTRY, TEN_YEARS, "vetting_kinship", "Kinship", Kinship.class, "declaredAt");
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
