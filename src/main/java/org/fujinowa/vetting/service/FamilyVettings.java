package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.vetting.FamilyVetting;
import org.fujinowa.vetting.VettingStatus;
import org.fujinowa.vetting.model.Evidence;
import org.fujinowa.vetting.model.EvidenceBook;
import org.fujinowa.vetting.model.HomeChange;
import org.fujinowa.vetting.model.HomeChanges;
import org.fujinowa.vetting.model.HomeContact;
import org.fujinowa.vetting.model.HomeContacts;
import org.fujinowa.vetting.model.HomeVisit;
import org.fujinowa.vetting.model.HomeVisits;
import org.fujinowa.vetting.model.Kinship;
import org.fujinowa.vetting.model.Kinships;

/** What the vetting of a family is. */
@ApplicationScoped
@Transactional
public class FamilyVettings {

    private HostRegister hosts;
    private VettingFiles files;
    private FamilyStages stages;
    private EvidenceBook evidence;
    private HomeChanges changes;
    private Kinships kinships;
    private HomeContacts contacts;
    private HomeVisits visits;
    private AuditTrail audit;

    /** For the CDI proxy. */
    protected FamilyVettings() {}

    @Inject
    FamilyVettings(
            HostRegister hosts,
            VettingFiles files,
            FamilyStages stages,
            EvidenceBook evidence,
            HomeChanges changes,
            Kinships kinships,
            HomeContacts contacts,
            HomeVisits visits,
            AuditTrail audit) {
        this.hosts = hosts;
        this.files = files;
        this.stages = stages;
        this.evidence = evidence;
        this.changes = changes;
        this.kinships = kinships;
        this.contacts = contacts;
        this.visits = visits;
        this.audit = audit;
    }

    /**
     * Everything about one family's vetting; the audit trail says who looked.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if there is no such family (any more)
     */
    @Requires(Permission.MANAGE_VETTING)
    public FamilyVetting open(HostFamilyId family, ProgrammeId programme, LocalDate night) {
        var details = hosts.get(family).value();
        audit.record(Deed.VIEWED, Subject.of("Vetting", family), Changes.none());
        return new FamilyVetting(
                details,
                files.of(family, details, files.requirements()).status(programme, night),
                evidence.of(family).stream().map(Evidence::entry).toList(),
                changes.of(family).stream().map(HomeChange::entry).toList(),
                stages.of(family, programme, night),
                kinships.of(family).stream().map(Kinship::row).toList(),
                contacts.of(family).stream().map(HomeContact::row).toList(),
                visits.of(family).stream().map(HomeVisit::row).toList());
    }

    /** What a family's vetting is for that programme on that night. */
    @Requires(Permission.MANAGE_VETTING)
    public VettingStatus status(HostFamilyId family, ProgrammeId programme, LocalDate night) {
        return files.of(family, hosts.get(family).value(), files.requirements()).status(programme, night);
    }
}
