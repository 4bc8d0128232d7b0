package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyChanged;
import org.fujinowa.hosting.HostFamilyRemoving;
import org.fujinowa.programme.ProgrammeRemoving;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.model.EvidenceBook;
import org.fujinowa.vetting.model.HomeChanges;
import org.fujinowa.vetting.model.HomeDifference;
import org.fujinowa.vetting.model.Requirements;

/** Hears what becomes of families and programmes, and keeps the vetting true to it. */
@ApplicationScoped
class HomeWatch {

    private HomeChangeNoting noting;
    private HomeChanges changes;
    private EvidenceBook evidence;
    private Requirements requirements;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected HomeWatch() {}

    @Inject
    HomeWatch(
            HomeChangeNoting noting,
            HomeChanges changes,
            EvidenceBook evidence,
            Requirements requirements,
            AuditTrail audit,
            Clock clock) {
        this.noting = noting;
        this.changes = changes;
        this.evidence = evidence;
        this.requirements = requirements;
        this.audit = audit;
        this.clock = clock;
    }

    /** A family that says something else than before: perhaps something that no check has seen. */
    void compare(@Observes HostFamilyChanged changed) {
        HomeDifference.between(changed.family(), changed.before(), changed.after(), LocalDate.now(clock))
                .forEach(noting::note);
    }

    /** What was checked in a family goes with the family. */
    void erase(@Observes HostFamilyRemoving removing) {
        var family = removing.family();
        evidence.of(family).forEach(evidence::remove);
        changes.of(family).forEach(changes::remove);
        audit.record(Deed.DELETED, Subject.of("Vetting", family), Changes.none());
    }

    /** @throws RuleViolation {@code vetting.programme-asks} if a requirement names the programme */
    void keep(@Observes ProgrammeRemoving removing) {
        if (requirements.anyOf(removing.programme())) {
            throw new RuleViolation("vetting.programme-asks");
        }
    }
}
