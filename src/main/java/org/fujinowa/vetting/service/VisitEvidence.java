package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.EvidenceId;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.VettingResult;
import org.fujinowa.vetting.VettingScope;
import org.fujinowa.vetting.VettingStage;
import org.fujinowa.vetting.model.Evidence;
import org.fujinowa.vetting.model.EvidenceBook;
import org.fujinowa.vetting.model.HomeVisit;
import org.fujinowa.vetting.model.Requirement;
import org.fujinowa.vetting.model.Requirements;

/** A visit that two people have signed is evidence of every home visit that is asked of the family on its day. */
@ApplicationScoped
class VisitEvidence {

    private Requirements requirements;
    private EvidenceBook evidence;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected VisitEvidence() {}

    @Inject
    VisitEvidence(Requirements requirements, EvidenceBook evidence, AuditTrail audit, Clock clock) {
        this.requirements = requirements;
        this.evidence = evidence;
        this.audit = audit;
        this.clock = clock;
    }

    void of(HomeVisit visit, String second) {
        requirements.all().stream()
                .map(Requirement::row)
                .filter(row -> row.details().stage() == VettingStage.HOME_VISIT)
                .filter(row -> row.details().scope() == VettingScope.FAMILY)
                .filter(row -> row.inForceOn(visit.visitedOn()))
                .forEach(row -> record(visit, row, second));
    }

    private void record(HomeVisit visit, RequirementRow asked, String second) {
        var details =
                new EvidenceDetails(visit.family(), asked.id(), "", visit.visitedOn(), VettingResult.CLEAR, "", "");
        var shown = new Evidence(EvidenceId.next(), details, asked, visit.firstVisitor(), clock.instant());
        evidence.add(shown);
        shown.confirm(second);
        evidence.changed(shown);
        audit.record(Deed.CREATED, Subject.of("Evidence", shown.key()), Changes.fact("visit", visit.key()));
    }
}
