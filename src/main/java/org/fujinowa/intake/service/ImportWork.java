package org.fujinowa.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.ImportState;
import org.fujinowa.intake.RowPreview;
import org.fujinowa.intake.model.IntakeRow;
import org.fujinowa.intake.model.Intakes;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;

/** The long steps of an import, each in one transaction: reading all rows, writing all of them, taking all of it back. */
@ApplicationScoped
@Transactional
public class ImportWork {

    private Intakes intakes;
    private ImportPlanning planning;
    private ImportWriting writing;
    private ImportProgress progress;
    private AuditTrail auditTrail;

    /** For the CDI proxy. */
    protected ImportWork() {}

    @Inject
    ImportWork(
            Intakes intakes,
            ImportPlanning planning,
            ImportWriting writing,
            ImportProgress progress,
            AuditTrail auditTrail) {
        this.intakes = intakes;
        this.planning = planning;
        this.writing = writing;
        this.progress = progress;
        this.auditTrail = auditTrail;
    }

    /** Works out what every row would do and shows it; does nothing unless the import is waiting for that. */
    @Requires(Permission.IMPORT)
    public void read(ImportId id) {
        var intake = intakes.get(id);
        if (intake.state() == ImportState.READING) {
            var planned = planning.plan(id, intake.delegation(), (done, total) -> progress.reached(id, done, total));
            show(id, planned);
        }
    }

    /**
     * Writes every row as it was shown, or nothing: if the registers have changed in between so that a row would now do
     * something else, it is shown anew instead.
     */
    @Requires(Permission.IMPORT)
    public void write(ImportId id) {
        var intake = intakes.get(id);
        if (intake.state() != ImportState.WRITING) {
            return;
        }
        var planned = planning.plan(id, intake.delegation(), (done, total) -> progress.reached(id, 0, total));
        if (!isAsShown(id, planned)) {
            show(id, planned);
            intakes.get(id).fail("intake.confirm.changed");
            return;
        }
        writing.write(id, planned, (done, total) -> progress.reached(id, done, total));
        var written = intakes.get(id);
        written.finish();
        auditTrail.record(Deed.IMPORTED, Subject.of("Import", id), Changes.created(written.counts()));
    }

    /** Takes back everything that the import did, or nothing; does nothing unless the import is waiting for that. */
    @Requires(Permission.IMPORT)
    public void undo(ImportId id) {
        if (intakes.get(id).state() == ImportState.UNDOING) {
            writing.takeBack(id, (done, total) -> progress.reached(id, done, total));
            intakes.get(id).finishUndoing();
            auditTrail.record(Deed.UNDONE, Subject.of("Import", id), Changes.none());
        }
    }

    /** Says why the work that was begun could not be done. */
    @Requires(Permission.IMPORT)
    public void fail(ImportId id, String why, Object... values) {
        intakes.find(id).filter(intake -> intake.summary(null).working()).ifPresent(intake -> intake.fail(why, values));
    }

    private void show(ImportId id, List<Planned> planned) {
        var rows = planned.stream().map(Planned::preview).toList();
        intakes.show(id, rows.stream().map(row -> new IntakeRow(id, row)).toList());
        var intake = intakes.get(id);
        var counts = ImportPlanning.count(rows);
        if (intake.state() == ImportState.READING) {
            intake.beReady(counts);
        } else {
            intake.count(counts);
        }
    }

    private boolean isAsShown(ImportId id, List<Planned> planned) {
        var shown = intakes.rows(id, org.fujinowa.intake.RowFilter.ALL, 0, Integer.MAX_VALUE);
        boolean same = shown.size() == planned.size()
                && IntStream.range(0, shown.size()).allMatch(i -> shown.get(i).shows(preview(planned, i)));
        intakes.letGo();
        return same;
    }

    private static RowPreview preview(List<Planned> planned, int i) {
        return planned.get(i).preview();
    }
}
