package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.incidents.ReportingStepDetails;
import org.fujinowa.incidents.ReportingStepId;
import org.fujinowa.incidents.ReportingStepRow;
import org.fujinowa.incidents.model.ReportingStep;
import org.fujinowa.incidents.model.ReportingSteps;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.Versioned;

/** Whom to tell of an incident of which level, and within what time. */
@ApplicationScoped
@Transactional
public class ReportingChain {

    private static final Comparator<ReportingStepRow> IN_ORDER = Comparator.comparing(
                    (ReportingStepRow row) -> row.details().level())
            .thenComparing(row -> row.details().withinMinutes())
            .thenComparing(row -> row.details().whomJa());

    private ReportingSteps steps;
    private RecordKeeping<ReportingStepDetails, ReportingStep> keeping;

    /** For the CDI proxy. */
    protected ReportingChain() {}

    @Inject
    ReportingChain(ReportingSteps steps, AuditTrail audit, Validator validator) {
        this.steps = steps;
        this.keeping = new RecordKeeping<>("ReportingStep", steps, audit, validator);
    }

    /** All steps, from level 1 on. */
    @Requires(Permission.MANAGE_INCIDENTS)
    public List<ReportingStepRow> all() {
        return rows();
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such step (any more) */
    @Requires(Permission.MANAGE_INCIDENTS)
    public Versioned<ReportingStepDetails> get(ReportingStepId id) {
        return keeping.get(id);
    }

    /** Enters a step. */
    @Requires(value = Permission.MANAGE_INCIDENTS, breadth = Breadth.ASSOCIATION)
    public ReportingStepId add(ReportingStepDetails details) {
        keeping.check(details);
        var id = ReportingStepId.next();
        keeping.add(new ReportingStep(id, details));
        return id;
    }

    /** Says everything anew; throws {@link org.fujinowa.shared.ConcurrentChange} if somebody else did meanwhile. */
    @Requires(value = Permission.MANAGE_INCIDENTS, breadth = Breadth.ASSOCIATION)
    public void change(ReportingStepId id, long version, ReportingStepDetails details) {
        keeping.check(details);
        keeping.change(id, version, details);
    }

    /** Takes a step out; that somebody was told by it stays in the files. */
    @Requires(value = Permission.MANAGE_INCIDENTS, breadth = Breadth.ASSOCIATION)
    public void remove(ReportingStepId id, long version) {
        keeping.remove(id, version);
    }

    /** Enters the steps that are usual, where there is none at all yet. */
    @Requires(value = Permission.MANAGE_INCIDENTS, breadth = Breadth.ASSOCIATION)
    public void enterUsual() {
        if (steps.none()) {
            UsualSteps.ALL.forEach(this::add);
        }
    }

    List<ReportingStepRow> rows() {
        return steps.all().stream().map(ReportingStep::row).sorted(IN_ORDER).toList();
    }
}
