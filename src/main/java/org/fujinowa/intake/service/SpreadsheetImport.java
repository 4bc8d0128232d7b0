package org.fujinowa.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.ImportSummary;
import org.fujinowa.intake.ImportedTable;
import org.fujinowa.intake.RowFilter;
import org.fujinowa.intake.RowPreview;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.UploadedTable;
import org.fujinowa.intake.model.IntakeFile;
import org.fujinowa.intake.model.IntakeProgress;
import org.fujinowa.intake.model.IntakeRow;
import org.fujinowa.intake.model.Intakes;
import org.fujinowa.intake.model.KnownHeadings;
import org.fujinowa.intake.model.OpenedTable;
import org.fujinowa.intake.model.SpreadsheetIntake;
import org.fujinowa.intake.reading.Field;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;

/**
 * How spreadsheets become participants and host families: files are handed in, everybody looks at the preview and says
 * what is to be read otherwise, somebody confirms, and it can be taken back. What takes long is left to {@link ImportJobs};
 * after each deed that says so the import is waiting for it.
 */
@ApplicationScoped
@Transactional
public class SpreadsheetImport {

    private static final int MOST_LISTED = 200;
    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_NAMES = 1_000;

    private Intakes intakes;
    private Registers registers;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected SpreadsheetImport() {}

    @Inject
    SpreadsheetImport(Intakes intakes, Registers registers, CurrentCaller caller, Clock clock) {
        this.intakes = intakes;
        this.registers = registers;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes files in; at most one of each kind. The import then waits for its rows to be read.
     *
     * @throws RuleViolation {@code intake.file.…} if a file cannot be read, {@code intake.start.no-file} if there is none
     */
    @Requires(Permission.IMPORT)
    public ImportId start(DelegationId delegation, List<UploadedTable> uploads) {
        registers.delegations().get(delegation);
        if (uploads.isEmpty()) {
            throw new RuleViolation("intake.start.no-file");
        }
        var names = uploads.stream().map(UploadedTable::name).collect(Collectors.joining(", "));
        var intake = new SpreadsheetIntake(
                ImportId.next(),
                delegation,
                names.length() <= LONGEST_NAMES ? names : names.substring(0, LONGEST_NAMES),
                caller.get().signInName(),
                clock.instant());
        var files = uploads.stream()
                .map(upload -> new IntakeFile(intake.id(), upload))
                .toList();
        int rows = files.stream()
                .mapToInt(file -> file.open(intakes).rows().size())
                .sum();
        intakes.add(intake, files);
        intakes.progress(intake.id(), 0, rows, clock.instant());
        return intake.id();
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such import */
    @Requires(Permission.IMPORT)
    public ImportSummary get(ImportId id) {
        return intakes.get(id).summary(intakes.progress(id).orElse(null));
    }

    /** Whether work was begun and whoever did it has fallen silent, so that it should be done again. */
    @Requires(Permission.IMPORT)
    public boolean dropped(ImportId id) {
        return get(id).working()
                && intakes.progress(id)
                        .filter(progress -> !progress.isSilent(clock.instant()))
                        .isEmpty();
    }

    /** The newest imports. */
    @Requires(Permission.IMPORT)
    public List<ImportSummary> newest() {
        return intakes.newest(MOST_LISTED).stream()
                .map(intake -> intake.summary(null))
                .toList();
    }

    /** The files as they were understood, participants first. */
    @Requires(Permission.IMPORT)
    public List<ImportedTable> tables(ImportId id) {
        return intakes.files(id).stream()
                .map(file -> file.open(intakes).shown(file.name()))
                .toList();
    }

    /** Rows of the preview after that place. */
    @Requires(Permission.IMPORT)
    public List<RowPreview> rows(ImportId id, RowFilter filter, int after, int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page of %d rows.".formatted(size));
        }
        return intakes.rows(id, filter, after, size).stream()
                .map(IntakeRow::preview)
                .toList();
    }

    /**
     * Reads a file by another character set or another of its sheets; what was said about its columns and rows before is
     * forgotten. The rows are then to be read again.
     *
     * @param encoding the character set; empty to find it out
     * @throws RuleViolation {@code intake.file.…} if it cannot be read so
     */
    @Requires(Permission.IMPORT)
    public void readBy(ImportId id, TableKind kind, String encoding, int sheet) {
        var file = file(id, kind);
        file.readBy(encoding, sheet);
        file.open(intakes);
        readAgain(id);
    }

    /** Says which column is which field, and remembers it for the next such file. The rows are then to be read again. */
    @Requires(Permission.IMPORT)
    public void map(ImportId id, TableKind kind, Map<Integer, String> fields) {
        var known = fields(kind);
        if (!known.containsAll(fields.values())
                || fields.values().stream().distinct().count() < fields.size()) {
            throw new RuleViolation("intake.map.twice");
        }
        var file = file(id, kind);
        file.map(fields);
        var table = file.open(intakes);
        var headings = table.table().headings();
        intakes.remember(new KnownHeadings(kind, headings, table.mapping().toRemember(headings)));
        readAgain(id);
    }

    /** Reads a cell as another text. The rows are then to be read again. */
    @Requires(Permission.IMPORT)
    public void correct(ImportId id, TableKind kind, int row, int column, String text) {
        file(id, kind).correct(row, column, text);
        readAgain(id);
    }

    /**
     * Decides about a row: {@link RowPreview#ANOTHER}, {@link RowPreview#LEAVE_OUT}, the answer of a lookalike, or nothing
     * to take the decision back. The rows are then to be read again.
     */
    @Requires(Permission.IMPORT)
    public void decide(ImportId id, TableKind kind, int row, String answer) {
        file(id, kind).decide(row, answer);
        readAgain(id);
    }

    /**
     * Says that every row shall be written as it is shown. The import then waits for that.
     *
     * @param leaveOutProblems whether rows with problems are left out
     * @throws RuleViolation {@code intake.confirm.problems} if there are such rows and they are not left out
     */
    @Requires(Permission.IMPORT)
    public void confirm(ImportId id, boolean leaveOutProblems) {
        intakes.get(id).beginWriting(leaveOutProblems, caller.get().signInName(), clock.instant());
        startOver(id);
    }

    /** Forgets files that were never written. */
    @Requires(Permission.IMPORT)
    public void discard(ImportId id) {
        var intake = intakes.get(id);
        intake.refuseUnlessDraft();
        intakes.remove(intake);
    }

    /**
     * Says that everything shall be taken back. The import then waits for that; it is refused there if something else has
     * changed those records since, or somebody needs one of them.
     */
    @Requires(Permission.IMPORT)
    public void undo(ImportId id) {
        intakes.get(id).beginUndoing(caller.get().signInName(), clock.instant());
        startOver(id);
    }

    /** The keys of the fields that a table of that kind may have. */
    @OpenToAll("Says nothing about anybody.")
    public static List<String> fields(TableKind kind) {
        return OpenedTable.fields(kind).stream().map(Field::key).toList();
    }

    private void readAgain(ImportId id) {
        intakes.get(id).beginReading(clock.instant());
        startOver(id);
    }

    /** Nothing of the work is done yet, but somebody is about to begin. */
    private void startOver(ImportId id) {
        int rows = intakes.progress(id).map(IntakeProgress::total).orElse(0);
        intakes.progress(id, 0, rows, clock.instant());
    }

    private IntakeFile file(ImportId id, TableKind kind) {
        intakes.get(id).refuseUnlessDraft();
        return intakes.files(id).stream()
                .filter(file -> file.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Import %s has no %s.".formatted(id, kind)));
    }
}
