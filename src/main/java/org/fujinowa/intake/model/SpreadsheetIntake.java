package org.fujinowa.intake.model;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.intake.ImportCounts;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.ImportState;
import org.fujinowa.intake.ImportSummary;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.MomentConverter;
import org.fujinowa.shared.store.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * Spreadsheets on their way into the registers.
 *
 * <p>It begins with the files. Their rows are read, and everybody may look at what would happen, correct the mapping and
 * decide about lookalikes, as often as they like and from any node; nothing is written. When it is confirmed all rows are
 * written in one transaction or none is. As long as nothing else has changed those records, all of it can be taken back.
 */
@Entity
@Table(name = "spreadsheet_import")
public class SpreadsheetIntake {

    private static final String VALUE_GAP = "\n";
    private static final int LONGEST_VALUES = 4_500;

    @Id
    private String id;

    @Version
    private long version;

    private String delegationId;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private String files;

    @Lob
    private String counts;

    private String hindrance = "";
    private String hindranceValues = "";
    private String startedBy;

    @Convert(converter = MomentConverter.class)
    private Instant startedAt;

    @Convert(converter = MomentConverter.class)
    private Instant workedAt;

    private boolean leaveOutProblems;
    private String confirmedBy = "";

    @Convert(converter = MomentConverter.class)
    private @Nullable Instant confirmedAt;

    private String undoneBy = "";

    @Convert(converter = MomentConverter.class)
    private @Nullable Instant undoneAt;

    /** For JPA. */
    protected SpreadsheetIntake() {}

    public SpreadsheetIntake(ImportId id, DelegationId delegation, String files, String startedBy, Instant now) {
        this.id = id.toString();
        this.delegationId = delegation.toString();
        this.state = ImportState.READING;
        this.files = files;
        this.counts = RecordJson.write(ImportCounts.NONE);
        this.startedBy = startedBy;
        this.startedAt = now;
        this.workedAt = now;
    }

    public ImportId id() {
        return ImportId.of(id);
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    public ImportState state() {
        return state;
    }

    public ImportCounts counts() {
        return RecordJson.read(ImportCounts.class, counts);
    }

    public boolean leavesOutProblems() {
        return leaveOutProblems;
    }

    /** The rows are to be read (again): something about the files was said anew. */
    public void beginReading(Instant now) {
        refuseUnless(state == ImportState.READY || state == ImportState.READING);
        state = ImportState.READING;
        workedAt = now;
    }

    /** All rows are read. */
    public void beReady(ImportCounts read) {
        state = ImportState.READY;
        counts = RecordJson.write(read);
    }

    /** Its rows would now do something else. */
    public void count(ImportCounts read) {
        counts = RecordJson.write(read);
    }

    /**
     * Somebody said that it shall be written.
     *
     * @throws RuleViolation {@code intake.confirm.problems} if rows with problems hinder it
     */
    public void beginWriting(boolean leaveOut, String by, Instant now) {
        refuseUnless(state == ImportState.READY);
        var rows = counts();
        if (rows.problems() > 0 && !leaveOut) {
            throw new RuleViolation("intake.confirm.problems", rows.problems());
        }
        state = ImportState.WRITING;
        leaveOutProblems = leaveOut;
        confirmedBy = by;
        confirmedAt = now;
        workedAt = now;
        hinder("");
    }

    /** The work that was begun could not be done; nothing was. */
    public void fail(String why, Object... values) {
        switch (state) {
            case READING -> state = ImportState.READY;
            case WRITING -> {
                state = ImportState.READY;
                confirmedBy = "";
                confirmedAt = null;
            }
            case UNDOING -> {
                state = ImportState.DONE;
                undoneBy = "";
                undoneAt = null;
            }
            case READY, DONE, UNDONE, FORGOTTEN ->
                throw new IllegalStateException("No work on %s was begun.".formatted(id));
        }
        hinder(why, values);
    }

    private void hinder(String why, Object... values) {
        hindrance = why;
        var joined = Arrays.stream(values).map(Object::toString).collect(Collectors.joining(VALUE_GAP));
        hindranceValues = joined.length() <= LONGEST_VALUES ? joined : joined.substring(0, LONGEST_VALUES);
    }

    /** Everything is in the registers. */
    public void finish() {
        state = ImportState.DONE;
    }

    /**
     * Somebody said that all of it shall be taken back.
     *
     * @throws RuleViolation {@code intake.not-in-that-state} unless it was written and not yet taken back
     */
    public void beginUndoing(String by, Instant now) {
        refuseUnless(state == ImportState.DONE);
        state = ImportState.UNDOING;
        undoneBy = by;
        undoneAt = now;
        workedAt = now;
        hinder("");
    }

    /** Everything is as it was before. */
    public void finishUndoing() {
        state = ImportState.UNDONE;
    }

    /** Its files, rows and changes are gone. */
    public void forget() {
        state = ImportState.FORGOTTEN;
    }

    /** @throws RuleViolation {@code intake.not-in-that-state} if it was written already */
    public void refuseUnlessDraft() {
        refuseUnless(state == ImportState.READY || state == ImportState.READING);
    }

    public ImportSummary summary(@Nullable IntakeProgress progress) {
        return new ImportSummary(
                id(),
                state,
                delegation(),
                files,
                counts(),
                startedBy,
                startedAt,
                confirmedBy,
                confirmedAt,
                undoneBy,
                undoneAt,
                progress == null ? 0 : progress.done(),
                progress == null ? 0 : progress.total(),
                hindrance,
                hindranceValues.isEmpty() ? List.of() : List.of(hindranceValues.split(VALUE_GAP)));
    }

    private static void refuseUnless(boolean fits) {
        if (!fits) {
            throw new RuleViolation("intake.not-in-that-state");
        }
    }
}
