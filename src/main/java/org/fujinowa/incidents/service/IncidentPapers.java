package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.fujinowa.documents.pdf.Press;
import org.fujinowa.incidents.IncidentId;
import org.fujinowa.incidents.model.IncidentPaper;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.Language;

/** The file of an incident as PDF, to be laid into a locked drawer; the audit trail says who took it along. */
@ApplicationScoped
@Transactional
public class IncidentPapers {

    private final IncidentPaper paper = new IncidentPaper();

    private IncidentLog log;
    private IncidentBook book;
    private Press press;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected IncidentPapers() {}

    @Inject
    IncidentPapers(IncidentLog log, IncidentBook book, Press press, AuditTrail audit, Clock clock) {
        this.log = log;
        this.book = book;
        this.press = press;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that stands in it; throws {@link org.fujinowa.security.AccessDenied} if the caller is none of its keepers. */
    @Requires(Permission.MANAGE_INCIDENTS)
    public byte[] of(IncidentId id, Language language) {
        var file = log.kept(id);
        audit.record(Deed.EXPORTED, Subject.of("Incident", id), Changes.none());
        return press.set(paper.write(file, book.told(file), language, clock.instant()));
    }
}
