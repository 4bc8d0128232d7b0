package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.hosting.HostFamilyId;
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
import org.fujinowa.vetting.HomeVisitDetails;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.HomeVisitRow;
import org.fujinowa.vetting.VisitItem;
import org.fujinowa.vetting.VisitMark;
import org.fujinowa.vetting.model.HomeVisit;
import org.fujinowa.vetting.model.HomeVisits;

/** Two people visit a home: one fills in the form and signs, the other signs too, and from then on the visit is evidence. */
@ApplicationScoped
@Transactional
public class HomeVisiting {

    static final String KIND = "HomeVisit";

    private HomeVisits visits;
    private HostRegister hosts;
    private Independence independence;
    private VisitEvidence proof;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;
    private RecordKeeping<HomeVisitDetails, HomeVisit> keeping;

    /** For the CDI proxy. */
    protected HomeVisiting() {}

    @Inject
    HomeVisiting(
            HomeVisits visits,
            HostRegister hosts,
            Independence independence,
            VisitEvidence proof,
            AuditTrail audit,
            CurrentCaller caller,
            Validator validator,
            Clock clock) {
        this.visits = visits;
        this.hosts = hosts;
        this.independence = independence;
        this.proof = proof;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.keeping = new RecordKeeping<>(KIND, visits, audit, validator);
    }

    /** What visitors look at. */
    @Requires(Permission.MANAGE_VETTING)
    public List<VisitItem> items() {
        return VisitItems.all();
    }

    /**
     * Begins the form of a visit; the caller is the first visitor.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if there is no such family
     * @throws RuleViolation if the caller is not independent of the family
     */
    @Requires(Permission.MANAGE_VETTING)
    public HomeVisitId begin(HostFamilyId family) {
        independence.callerMustBe(family, hosts.get(family).value());
        var visit = new HomeVisit(
                HomeVisitId.next(),
                HomeVisitDetails.blank(family, LocalDate.now(clock)),
                caller.get().signInName(),
                caller.get().displayName());
        keeping.add(visit);
        return visit.id();
    }

    /** One visit; the audit trail says who looked. */
    @Requires(Permission.MANAGE_VETTING)
    public HomeVisitRow look(HomeVisitId id) {
        keeping.look(id);
        return visits.get(id).row();
    }

    /**
     * Keeps what the form says so far.
     *
     * @throws ConcurrentChange if somebody else changed it since that version
     * @throws RuleViolation if it is signed, or another person's
     */
    @Requires(Permission.MANAGE_VETTING)
    public void save(HomeVisitId id, long version, HomeVisitDetails details) {
        keeping.check(details);
        var visit = visits.get(id);
        mustBeFirst(visit);
        if (details.visitedOn().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("vetting.done-in-future");
        }
        keeping.change(id, version, details);
    }

    /**
     * The first visitor signs; from now on nothing in the form changes.
     *
     * @throws RuleViolation if a required point is not looked at, or what is to be done has no follow-up
     */
    @Requires(Permission.MANAGE_VETTING)
    public void sign(HomeVisitId id, long version) {
        var visit = read(id, version);
        mustBeFirst(visit);
        mustBeComplete(visit.details());
        visit.sign(caller.get().signInName());
        visits.changed(visit);
        audit.record(Deed.PROPOSED, Subject.of(KIND, id), Changes.none());
    }

    /**
     * The second visitor, who was there too, signs; the visit becomes evidence of what is asked on its day.
     *
     * @throws RuleViolation if it is the first visitor, or somebody who is not independent of the family
     */
    @Requires(Permission.MANAGE_VETTING)
    public void confirm(HomeVisitId id, long version) {
        var visit = read(id, version);
        visit.confirm(caller.get().signInName(), caller.get().displayName());
        visits.changed(visit);
        audit.record(Deed.CONFIRMED, Subject.of(KIND, id), Changes.none());
        proof.of(visit, caller.get().signInName());
    }

    /**
     * The caller has seen that a follow-up is done.
     *
     * @param at which of them, from 0
     * @throws RuleViolation if it is not there or done already
     */
    @Requires(Permission.MANAGE_VETTING)
    public void done(HomeVisitId id, long version, int at) {
        var visit = read(id, version);
        visit.done(at, LocalDate.now(clock), caller.get().signInName());
        visits.changed(visit);
        audit.record(Deed.CHANGED, Subject.of(KIND, id), Changes.fact("followUp", at + " done"));
    }

    private HomeVisit read(HomeVisitId id, long version) {
        var visit = visits.get(id);
        ConcurrentChange.refuseUnlessSame(version, visit.version());
        independence.callerMustBe(visit.family(), hosts.get(visit.family()).value());
        return visit;
    }

    private void mustBeFirst(HomeVisit visit) {
        if (!visit.firstVisitor().equalsIgnoreCase(caller.get().signInName())) {
            throw new RuleViolation("vetting.visit.first-signs", visit.firstVisitor());
        }
    }

    private static void mustBeComplete(HomeVisitDetails details) {
        var open = VisitItems.all().stream()
                .filter(VisitItem::required)
                .filter(item -> details.to(item.key())
                        .filter(answer -> answer.mark() != null)
                        .isEmpty())
                .count();
        if (open > 0) {
            throw new RuleViolation("vetting.visit.not-complete", open);
        }
        if (details.answers().stream().anyMatch(answer -> answer.mark() == VisitMark.TO_DO)
                && details.followUps().isEmpty()) {
            throw new RuleViolation("vetting.visit.follow-up-needed");
        }
    }
}
