package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.fujinowa.documents.pdf.Press;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.Language;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.model.HomeVisits;
import org.fujinowa.vetting.model.VisitForm;

/** The form of a home visit as PDF: empty, to be filled in by hand, and with what was seen. Photos are not printed. */
@ApplicationScoped
@Transactional
public class VisitPapers {

    private final VisitForm form = new VisitForm();

    private HomeVisits visits;
    private HostRegister hosts;
    private Press press;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected VisitPapers() {}

    @Inject
    VisitPapers(HomeVisits visits, HostRegister hosts, Press press, AuditTrail audit, Clock clock) {
        this.visits = visits;
        this.hosts = hosts;
        this.press = press;
        this.audit = audit;
        this.clock = clock;
    }

    /** The form to be filled in by hand. */
    @Requires(Permission.MANAGE_VETTING)
    public byte[] blank(Language language) {
        return press.set(form.write(language, VisitItems.all(), null, "", clock.instant()));
    }

    /** What was seen; the audit trail says who took it along. */
    @Requires(Permission.MANAGE_VETTING)
    public byte[] of(HomeVisitId id, Language language) {
        var visit = visits.get(id);
        audit.record(Deed.EXPORTED, Subject.of(HomeVisiting.KIND, id), Changes.none());
        var name = hosts.get(visit.family()).value().name();
        return press.set(form.write(language, VisitItems.all(), visit.row(), name, clock.instant()));
    }
}
