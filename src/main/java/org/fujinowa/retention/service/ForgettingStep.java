package org.fujinowa.retention.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RunReport;
import org.fujinowa.retention.model.RetentionBook;
import org.fujinowa.retention.model.RetentionRun;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;

/** The single steps of a run, each in a transaction of its own: what one of them cannot do does not undo the others. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ForgettingStep {

    private RetentionBook book;
    private AuditTrail auditTrail;
    private Clock clock;

    /** For the CDI proxy. */
    protected ForgettingStep() {}

    @Inject
    ForgettingStep(RetentionBook book, AuditTrail auditTrail, Clock clock) {
        this.book = book;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Begins a run; false if there is one with that identity already. */
    boolean begin(String id, LocalDate day, String by) {
        if (book.run(id).isPresent()) {
            return false;
        }
        book.add(new RetentionRun(id, day, by, clock.instant()));
        return true;
    }

    void forget(Retained retained, Subject subject, int days) {
        retained.forget(subject);
        auditTrail.record(Deed.DELETED, subject, Changes.fact("retention", retained.kind() + ", " + days));
    }

    void end(String id, List<RunReport.Line> lines) {
        book.run(id).orElseThrow().end(lines, clock.instant());
    }
}
