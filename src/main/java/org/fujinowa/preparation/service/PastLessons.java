package org.fujinowa.preparation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fujinowa.preparation.model.Lessons;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.retention.Kept;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.Subject;

/** What was learned from delegations: for as long as the next ones may learn from it. It may speak of people. */
@ApplicationScoped
class PastLessons {

    private static final int TEN_YEARS = 3_650;

    private Lessons lessons;
    private DelegationRegister delegations;

    /** For the CDI proxy. */
    protected PastLessons() {}

    @Inject
    PastLessons(Lessons lessons, DelegationRegister delegations) {
        this.lessons = lessons;
        this.delegations = delegations;
    }

    /** The words of each delegation. */
    @Produces
    Retained lessons() {
        return new Kept(
                "lessons",
                RetentionSince.RETURN,
                TEN_YEARS,
                Set.of("lesson"),
                this::due,
                subject -> lessons.find(DelegationId.of(subject.id())).ifPresent(lessons::remove));
    }

    private List<Subject> due(LocalDate began, int atMost) {
        return delegations.homeBy(began).stream()
                .filter(delegation -> lessons.find(delegation).isPresent())
                .limit(atMost)
                .map(delegation -> Subject.of("Lesson", delegation))
                .toList();
    }
}
