package org.fujinowa.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.fujinowa.intake.model.AskedQuestion;
import org.fujinowa.retention.Kept;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.Identity;

/** Questions that files left open, in the files' own words: remembered so that the next file does not ask them again. */
@ApplicationScoped
class KeptQuestions {

    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");
    private static final int DAYS = 180;

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected KeptQuestions() {}

    KeptQuestions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Each question by itself; its identity says when it was asked. */
    @Produces
    Retained questions() {
        return new Kept(
                "imported-questions",
                RetentionSince.ENTRY,
                DAYS,
                Set.of("import_question"),
                this::due,
                subject -> entityManager.remove(entityManager.find(AskedQuestion.class, subject.id())));
    }

    private List<Subject> due(LocalDate began, int atMost) {
        var end = began.plusDays(1).atStartOfDay(HERE).toInstant();
        return entityManager
                .createQuery("select e.id from AskedQuestion e where e.id < :end order by e.id", String.class)
                .setParameter("end", Identity.firstOf(end).toString())
                .setMaxResults(atMost)
                .getResultStream()
                .map(id -> new Subject("ImportQuestion", id))
                .toList();
    }
}
