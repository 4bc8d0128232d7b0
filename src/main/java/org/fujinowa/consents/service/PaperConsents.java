package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fujinowa.consents.ConsentDetails;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.ConsentWay;
import org.fujinowa.consents.ScanFile;
import org.fujinowa.consents.model.ConsentScan;
import org.fujinowa.consents.model.ConsentScans;
import org.fujinowa.consents.model.Consents;
import org.fujinowa.consents.model.ScanRules;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Consents that come on paper, and withdrawals that come by telephone or letter. */
@ApplicationScoped
@Transactional
public class PaperConsents {

    private static final int LONGEST = 300;

    private KnownSubjects subjects;
    private Consents consents;
    private ConsentScans scans;
    private ConsentKeeping keeping;
    private AuditTrail audit;

    /** For the CDI proxy. */
    protected PaperConsents() {}

    @Inject
    PaperConsents(
            KnownSubjects subjects, Consents consents, ConsentScans scans, ConsentKeeping keeping, AuditTrail audit) {
        this.subjects = subjects;
        this.consents = consents;
        this.scans = scans;
        this.keeping = keeping;
        this.audit = audit;
    }

    /**
     * Enters a signed paper.
     *
     * @param scan the file of its scan, if there is one
     * @throws org.fujinowa.shared.NoSuchRecord if there is no such subject or form
     * @throws RuleViolation if it contradicts the form, or the scan is no PDF or picture
     */
    @Requires(Permission.MANAGE_CONSENTS)
    public ConsentId received(ConsentDetails details, byte @Nullable [] scan) {
        if (details.way() != ConsentWay.PAPER) {
            throw new IllegalArgumentException("Only papers are entered.");
        }
        var consent = keeping.prepared(details, subjects.get(details.subject()));
        var file = scan == null ? null : ScanRules.read(scan);
        if (file != null) {
            consent.scanned();
        }
        keeping.keep(consent);
        if (file != null) {
            scans.add(new ConsentScan(consent.id(), file));
        }
        return consent.id();
    }

    /**
     * Takes back one tick for somebody who asked us to.
     *
     * @param how when and on which way they asked
     * @throws ConcurrentChange if something happened to it since that version
     * @throws RuleViolation if it does not say how they asked, or the tick was not agreed to, or taken back already
     */
    @Requires(Permission.MANAGE_CONSENTS)
    public void withdraw(ConsentId id, long version, String key, String how) {
        if (how.isBlank() || how.length() > LONGEST) {
            throw new RuleViolation("consents.say-how", LONGEST);
        }
        var consent = consents.get(id);
        ConcurrentChange.refuseUnlessSame(version, consent.version());
        keeping.withdraw(consent, key, how.strip());
    }

    /**
     * The scan of a paper; the audit trail says who looked.
     *
     * @throws NoSuchRecord if there is none
     */
    @Requires(Permission.VIEW_CONSENTS)
    public ScanFile scan(ConsentId id) {
        var scan = scans.find(id).orElseThrow(() -> new NoSuchRecord(id));
        audit.record(Deed.VIEWED, Subject.of("ConsentScan", id), Changes.none());
        return scan.file();
    }
}
