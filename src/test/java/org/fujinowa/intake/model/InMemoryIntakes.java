package org.fujinowa.intake.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.RowFilter;
import org.fujinowa.intake.RowOutcome;
import org.fujinowa.intake.TableKind;
import org.fujinowa.people.OpenQuestion;

/** All imports in memory. */
public class InMemoryIntakes implements Intakes {

    private final Map<ImportId, SpreadsheetIntake> intakes = new LinkedHashMap<>();
    private final List<IntakeFile> files = new ArrayList<>();
    private final Map<ImportId, List<IntakeRow>> rows = new HashMap<>();
    private final List<IntakeChange> changes = new ArrayList<>();
    private final Map<String, KnownHeadings> headings = new HashMap<>();
    private final List<AskedQuestion> questions = new ArrayList<>();
    private final Map<ImportId, IntakeProgress> progress = new HashMap<>();

    @Override
    public void add(SpreadsheetIntake intake, List<IntakeFile> added) {
        intakes.put(intake.id(), intake);
        files.addAll(added);
    }

    @Override
    public Optional<SpreadsheetIntake> find(ImportId id) {
        return Optional.ofNullable(intakes.get(id));
    }

    @Override
    public List<SpreadsheetIntake> newest(int atMost) {
        var all = new ArrayList<>(intakes.values());
        Collections.reverse(all);
        return all;
    }

    @Override
    public List<IntakeFile> files(ImportId id) {
        return files.stream().filter(file -> file.importId().equals(id)).toList();
    }

    @Override
    public void remove(SpreadsheetIntake intake) {
        intakes.remove(intake.id());
    }

    @Override
    public void show(ImportId id, List<IntakeRow> shown) {
        rows.put(id, shown);
    }

    @Override
    public List<IntakeRow> rows(ImportId id, RowFilter filter, int after, int atMost) {
        return rows.getOrDefault(id, List.of()).stream()
                .filter(row -> row.place() > after)
                .filter(row -> filter == RowFilter.ALL
                        || (filter == RowFilter.PROBLEMS ? row.outcome() == RowOutcome.PROBLEM : row.questions() > 0))
                .limit(atMost)
                .toList();
    }

    @Override
    public void keep(List<IntakeChange> kept) {
        changes.addAll(kept);
    }

    @Override
    public List<IntakeChange> changes(ImportId id) {
        var mine = new ArrayList<>(
                changes.stream().filter(change -> change.importId().equals(id)).toList());
        Collections.reverse(mine);
        return mine;
    }

    @Override
    public Map<String, String> remembered(TableKind kind, List<String> names) {
        var known = headings.get(KnownHeadings.fingerprint(kind, names));
        return known == null ? Map.of() : known.fields();
    }

    @Override
    public void remember(KnownHeadings known) {
        headings.put(known.fingerprint(), known);
    }

    @Override
    public Map<String, Set<OpenQuestion>> asked(List<String> recordIds) {
        var asked = new HashMap<String, Set<OpenQuestion>>();
        questions.stream()
                .filter(question -> recordIds.contains(question.recordId()))
                .forEach(question -> asked.computeIfAbsent(question.recordId(), id -> new HashSet<>())
                        .add(question.question()));
        return asked;
    }

    @Override
    public void keepAsked(List<AskedQuestion> kept) {
        questions.addAll(kept);
    }

    @Override
    public Optional<IntakeProgress> progress(ImportId id) {
        return Optional.ofNullable(progress.get(id));
    }

    @Override
    public void progress(ImportId id, int done, int total, Instant now) {
        progress.computeIfAbsent(id, key -> new IntakeProgress(key, total, now)).reach(done, total, now);
    }

    @Override
    public void letGo() {}

    @Override
    public List<ImportId> restingSince(Instant moment, int atMost) {
        throw new UnsupportedOperationException("Retention is tested on databases.");
    }

    @Override
    public void forget(ImportId id) {
        throw new UnsupportedOperationException("Retention is tested on databases.");
    }
}
