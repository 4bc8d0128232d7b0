package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyDetails;
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
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.VettingResult;
import org.fujinowa.vetting.VettingStage;
import org.fujinowa.vetting.model.Evidence;
import org.fujinowa.vetting.model.EvidenceBook;
import org.fujinowa.vetting.model.Requirements;
import org.fujinowa.vetting.model.VettingFile;

/** Writes down what was checked, has a second person confirm it, and strikes out what was wrong. */
@ApplicationScoped
@Transactional
public class EvidenceKeeping {

    private static final String KIND = "Evidence";

    private Requirements requirements;
    private EvidenceBook evidence;
    private VettingFiles files;
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
            VettingFiles files,
            HostRegister hosts,
            AuditTrail audit,
            CurrentCaller caller,
            Validator validator,
            Clock clock) {
        this.requirements = requirements;
        this.evidence = evidence;
        this.files = files;
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
        mustBeMember(details, family);
        mustNotBeOfTheFamily(family);
        mustBeReadyToDecide(details, family, requirement);
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
        mustNotBeOfTheFamily(family);
        mustBeReadyToDecide(
                details, family, requirements.get(details.requirement()).row());
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
        mustNotBeOfTheFamily(hosts.get(one.details().family()).value());
        one.strike(caller.get().signInName(), Reasons.given(because));
        evidence.changed(one);
        audit.record(Deed.UNDONE, Subject.of(KIND, id), Changes.fact("because", Changes.MASK));
    }

    private Evidence read(EvidenceId id, long version) {
        var one = evidence.get(id);
        ConcurrentChange.refuseUnlessSame(version, one.version());
        return one;
    }

    private static void mustBeMember(EvidenceDetails details, HostFamilyDetails family) {
        var named = VettingFile.key(details.member());
        if (!named.isEmpty()
                && family.members().stream()
                        .noneMatch(member -> VettingFile.key(member.name()).equals(named))) {
            throw new RuleViolation("vetting.no-such-member");
        }
    }

    /** As far as is known: an account and a member are compared by their names. */
    private void mustNotBeOfTheFamily(HostFamilyDetails family) {
        var own = VettingFile.key(caller.get().displayName());
        if (family.members().stream()
                .anyMatch(member -> VettingFile.key(member.name()).equals(own))) {
            throw new RuleViolation("vetting.own-family");
        }
    }

    private void mustBeReadyToDecide(EvidenceDetails details, HostFamilyDetails family, RequirementRow requirement) {
        var approves = details.result() == VettingResult.CLEAR || details.result() == VettingResult.CONDITIONS;
        if (requirement.details().stage() != VettingStage.DECISION || !approves) {
            return;
        }
        var open = files.of(details.family(), family, files.requirements()).openBefore(requirement, details.doneOn());
        if (!open.isEmpty()) {
            throw new RuleViolation("vetting.not-ready-to-decide", open.size());
        }
    }
}
