package org.fujinowa.intake.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.RowFilter;
import org.fujinowa.intake.TableKind;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.shared.NoSuchRecord;

/** All imports with their files, rows and changes, as if they were a collection in memory. */
public interface Intakes {

    void add(SpreadsheetIntake intake, List<IntakeFile> files);

    Optional<SpreadsheetIntake> find(ImportId id);

    /** @throws NoSuchRecord if there is none (any more) */
    default SpreadsheetIntake get(ImportId id) {
        return find(id).orElseThrow(() -> new NoSuchRecord(id));
    }

    /** The newest imports, at most so many. */
    List<SpreadsheetIntake> newest(int atMost);

    /** The files of an import, participants first. */
    List<IntakeFile> files(ImportId id);

    /** Forgets an import that was never written. */
    void remove(SpreadsheetIntake intake);

    /** Keeps what is shown of each row, instead of what was shown before. */
    void show(ImportId id, List<IntakeRow> rows);

    /** The rows after that place, at most so many. */
    List<IntakeRow> rows(ImportId id, RowFilter filter, int after, int atMost);

    void keep(List<IntakeChange> changes);

    /** What an import changed, the last first. */
    List<IntakeChange> changes(ImportId id);

    /** The field of each folded heading, as such a table was mapped before; empty if it never was. */
    Map<String, String> remembered(TableKind kind, List<String> headings);

    void remember(KnownHeadings headings);

    /** What was asked about each of these records before, by record id. */
    Map<String, Set<OpenQuestion>> asked(List<String> recordIds);

    void keepAsked(List<AskedQuestion> questions);

    Optional<IntakeProgress> progress(ImportId id);

    /** Says how far the work has come. */
    void progress(ImportId id, int done, int total, Instant now);

    /** Writes what is pending and lets go of it, so that long work stays quick. */
    void letGo();

    /** Imports that nobody has worked on since that moment and whose files are still there. */
    List<ImportId> restingSince(Instant moment, int atMost);

    /** Forgets files, rows and changes of an import; that there was one stays, unless it was never written. */
    void forget(ImportId id);
}
