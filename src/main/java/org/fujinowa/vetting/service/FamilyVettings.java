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

/** What the vetting of a family is. */
@ApplicationScoped
@Transactional
public class FamilyVettings {

    private HostRegister hosts;
    private VettingFiles files;
    private EvidenceBook evidence;
    private HomeChanges changes;
    private AuditTrail audit;

    /** For the CDI proxy. */
    protected FamilyVettings() {}

    @Inject
    FamilyVettings(
            HostRegister hosts, VettingFiles files, EvidenceBook evidence, HomeChanges changes, AuditTrail audit) {
        this.hosts = hosts;
        this.files = files;
        this.evidence = evidence;
        this.changes = changes;
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
                changes.of(family).stream().map(HomeChange::entry).toList());
    }

    /** What a family's vetting is for that programme on that night. */
    @Requires(Permission.MANAGE_VETTING)
    public VettingStatus status(HostFamilyId family, ProgrammeId programme, LocalDate night) {
        return files.of(family, hosts.get(family).value(), files.requirements()).status(programme, night);
    }
}
