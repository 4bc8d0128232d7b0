package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.retention.Kept;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.Subject;
import org.fujinowa.selection.model.Decisions;

/** Decisions over applicants and their reasons: for as long as somebody may ask whether a choice was fair. */
@ApplicationScoped
class PastDecisions {

    private static final int FIVE_YEARS = 1_826;

    private Decisions decisions;
    private DelegationRegister delegations;

    /** For the CDI proxy. */
    protected PastDecisions() {}

    @Inject
    PastDecisions(Decisions decisions, DelegationRegister delegations) {
        this.decisions = decisions;
        this.delegations = delegations;
    }

    /** Each decision by itself. */
    @Produces
    Retained decisions() {
        return new Kept(
                "selection-decisions",
                RetentionSince.RETURN,
                FIVE_YEARS,
                Set.of("selection_decision"),
                this::due,
                subject -> decisions.find(ApplicationId.of(subject.id())).ifPresent(decisions::remove));
    }

    private List<Subject> due(LocalDate began, int atMost) {
        return delegations.homeBy(began).stream()
                .flatMap(delegation -> decisions.of(delegation).stream())
                .limit(atMost)
                .map(decision -> new Subject("Decision", decision.key()))
                .toList();
    }
}
