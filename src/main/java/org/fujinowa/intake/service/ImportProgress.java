package org.fujinowa.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.model.Intakes;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;

/** Writes how far an import has come, beside the transaction in which the work is done, so that everybody can see it. */
@ApplicationScoped
public class ImportProgress {

    private Intakes intakes;
    private Clock clock;

    /** For the CDI proxy. */
    protected ImportProgress() {}

    @Inject
    public ImportProgress(Intakes intakes, Clock clock) {
        this.intakes = intakes;
        this.clock = clock;
    }

    /** So many rows are done, of so many. */
    @Requires(Permission.IMPORT)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void reached(ImportId id, int done, int total) {
        intakes.progress(id, done, total, clock.instant());
    }
}
