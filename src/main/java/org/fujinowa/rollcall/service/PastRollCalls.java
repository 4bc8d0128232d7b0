package org.fujinowa.rollcall.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.retention.Kept;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.rollcall.model.CallTree;
import org.fujinowa.rollcall.model.Duties;
import org.fujinowa.rollcall.model.RollCalls;
import org.fujinowa.rollcall.model.Ticks;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.PersonalLinks;

/** Who was where and when, and private telephone numbers: for as long as somebody may ask what happened on the way. */
@ApplicationScoped
class PastRollCalls {

    private static final int HALF_A_YEAR = 180;
    private static final int ONE_MONTH = 30;
    private static final int ALL = 10_000;

    private RollCalls calls;
    private Ticks ticks;
    private Duties duties;
    private CallTree tree;
    private PersonalLinks links;
    private DelegationRegister delegations;

    /** For the CDI proxy. */
    protected PastRollCalls() {}

    @Inject
    PastRollCalls(
            RollCalls calls,
            Ticks ticks,
            Duties duties,
            CallTree tree,
            PersonalLinks links,
            DelegationRegister delegations) {
        this.calls = calls;
        this.ticks = ticks;
        this.duties = duties;
        this.tree = tree;
        this.links = links;
        this.delegations = delegations;
    }

    /** All roll calls of a delegation at once. */
    @Produces
    Retained rollCalls() {
        return new Kept(
                "roll-calls",
                RetentionSince.RETURN,
                HALF_A_YEAR,
                Set.of("roll_call", "roll_tick"),
                this::called,
                subject -> forgetCalls(DelegationId.of(subject.id())));
    }

    /** Duty roster, call tree and the leaders' links of a delegation at once. */
    @Produces
    Retained telephones() {
        return new Kept(
                "duty-telephones",
                RetentionSince.RETURN,
                ONE_MONTH,
                Set.of("duty", "call_tree_entry"),
                this::telephoned,
                subject -> forgetTelephones(DelegationId.of(subject.id())));
    }

    private List<Subject> called(LocalDate began, int atMost) {
        return delegations.homeBy(began).stream()
                .filter(delegation -> !calls.of(delegation, 1).isEmpty())
                .limit(atMost)
                .map(delegation -> Subject.of("RollCalls", delegation))
                .toList();
    }

    private List<Subject> telephoned(LocalDate began, int atMost) {
        return delegations.homeBy(began).stream()
                .filter(delegation ->
                        !duties.of(delegation).isEmpty() || !tree.of(delegation).isEmpty())
                .limit(atMost)
                .map(delegation -> Subject.of("DutyRoster", delegation))
                .toList();
    }

    private void forgetCalls(DelegationId delegation) {
        calls.of(delegation, ALL).forEach(call -> {
            ticks.of(call.id()).forEach(ticks::remove);
            calls.remove(call);
        });
    }

    private void forgetTelephones(DelegationId delegation) {
        links.revokeAll(LedDelegation.subject(delegation));
        duties.of(delegation).forEach(duties::remove);
        tree.of(delegation).forEach(tree::remove);
    }
}
