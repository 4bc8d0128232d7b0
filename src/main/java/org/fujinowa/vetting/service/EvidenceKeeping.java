package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.EvidenceId;
import org.fujinowa.vetting.model.Evidence;
import org.fujinowa.vetting.model.EvidenceBook;
import org.fujinowa.vetting.model.Requirements;

/** Writes down what was checked, has a second person confirm it, and strikes out what was wrong. */
@ApplicationScoped
@Transactional
public class EvidenceKeeping {

    private static final String KIND = "Evidence";

    private Requirements requirements;
    private EvidenceBook evidence;
    private EvidenceChecks checks;
    private Independence independence;
    private HostRegister hosts;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;
    private RecordKeeping<EvidenceDetails, Evidence> keeping;

    /** For the CDI proxy. */
    protected EvidenceKeeping() {}

    @Inject
    EvidenceKeeping(
            Requirements requirements,
            EvidenceBook evidence,
            EvidenceChecks checks,
            Independence independence,
            HostRegister hosts,
            AuditTrail audit,
            CurrentCaller caller,
            Validator validator,
            Clock clock) {
        this.requirements = requirements;
        this.evidence = evidence;
        this.checks = checks;
        this.independence = independence;
        this.hosts = hosts;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.keeping = new RecordKeeping<>(KIND, evidence, audit, validator);
    }

    /**
     * Writes down that something required was checked. Where two people have to say so, it counts for nothing yet.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if there is no such family or requirement
     * @throws RuleViolation if it contradicts itself or the requirement, names nobody of the family, comes from one of the
     *     family, or decides for a family of which something mandatory is not shown
     */
    @Requires(Permission.MANAGE_VETTING)
    public EvidenceId record(EvidenceDetails details) {
        keeping.check(details);
        if (details.doneOn().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("vetting.done-in-future");
        }
        var requirement = requirements.get(details.requirement()).row();
        if (!requirement.inForceOn(details.doneOn())) {
            throw new RuleViolation("vetting.not-in-force-then");
        }
        var family = hosts.get(details.family()).value();
        independence.callerMustBe(details.family(), family);
        checks.check(details, family, requirement);
        var id = EvidenceId.next();
        keeping.add(new Evidence(id, details, requirement, caller.get().signInName(), clock.instant()));
        return id;
    }

    /**
     * A second person says so too.
     *
     * @throws ConcurrentChange if something happened to it since that version
     * @throws RuleViolation if the caller wrote it down or is of the family, it is confirmed or struck out already, or
     *     something mandatory is not shown (any more) for which it decides
     */
    @Requires(Permission.MANAGE_VETTING)
    public void confirm(EvidenceId id, long version) {
        var one = read(id, version);
        var details = one.details();
        var family = hosts.get(details.family()).value();
        independence.callerMustBe(details.family(), family);
        checks.check(details, family, requirements.get(details.requirement()).row());
        one.confirm(caller.get().signInName());
        evidence.changed(one);
        audit.record(Deed.CONFIRMED, Subject.of(KIND, id), Changes.none());
    }

    /**
     * Strikes out what was wrong; it stays to be read and counts no more.
     *
     * @throws ConcurrentChange if something happened to it since that version
     * @throws RuleViolation if no reason is given, it is struck out already, or a refusal is struck out by whoever noted it
     */
    @Requires(Permission.MANAGE_VETTING)
    public void strike(EvidenceId id, long version, String because) {
        var one = read(id, version);
        var family = one.details().family();
        independence.callerMustBe(family, hosts.get(family).value());
        one.strike(caller.get().signInName(), Reasons.given(because));
        evidence.changed(one);
        audit.record(Deed.UNDONE, Subject.of(KIND, id), Changes.fact("because", Changes.MASK));
    }

    private Evidence read(EvidenceId id, long version) {
        var one = evidence.get(id);
        ConcurrentChange.refuseUnlessSame(version, one.version());
        return one;
    }
}
