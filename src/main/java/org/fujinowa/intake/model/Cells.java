package org.fujinowa.intake.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fujinowa.intake.CellProblem;
import org.fujinowa.intake.reading.CellReading;
import org.fujinowa.intake.reading.DayOrder;
import org.fujinowa.intake.reading.ListReader;
import org.fujinowa.intake.reading.RawCell;
import org.fujinowa.intake.reading.RawRow;
import org.fujinowa.people.OpenQuestion;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row by field. What is not stated leaves a record as it is; what is unclear becomes a problem where a
 * wrong value would do harm, and a remark that keeps the words in the note where it would not.
 */
final class Cells {

    private static final int LONGEST_QUESTION = 1_000;

    private final OpenedTable table;
    private final RawRow row;
    private final Set<OpenQuestion> askedBefore;
    private final List<CellProblem> problems = new ArrayList<>();
    private final List<CellProblem> remarks = new ArrayList<>();
    private final List<OpenQuestion> questions = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    /** @param askedBefore words of which a person was asked before; what the record says of them stands */
    Cells(OpenedTable table, RawRow row, Set<OpenQuestion> askedBefore) {
        this.table = table;
        this.row = row;
        this.askedBefore = askedBefore;
    }

    RawRow row() {
        return row;
    }

    OpenedTable table() {
        return table;
    }

    RawCell cell(String field) {
        return table.mapping().cell(row, field);
    }

    boolean states(String field) {
        return !cell(field).isBlank();
    }

    /** Whether a cell says something about safety that no person was asked about before. */
    boolean statesAnew(String field) {
        return states(field)
                && !askedBefore.contains(question(field, cell(field).text()));
    }

    /** Whether the column of a field has the day or the month first. */
    DayOrder dayOrder(String field) {
        return table.dayOrders().getOrDefault(field, DayOrder.UNKNOWN);
    }

    /** The text of a cell without spaces around it. */
    String text(String field, String before, int longest) {
        if (!states(field)) {
            return before;
        }
        var text = cell(field).text().strip();
        if (text.length() > longest) {
            problem(field, "intake.cell.too-long", longest);
            return before;
        }
        return text;
    }

    /** A value that must be right: an unclear cell is a problem. */
    <T extends @Nullable Object> T value(String field, T before, Function<RawCell, CellReading<T>> reader) {
        var reading = reader.apply(cell(field));
        if (reading instanceof CellReading.Unclear<T> unclear) {
            problem(field, unclear.key(), unclear.arguments().toArray());
        }
        return reading.value().orElse(before);
    }

    /** A value without which one can live: an unclear cell is kept in words. */
    <T> Optional<T> softly(String field, Function<RawCell, CellReading<T>> reader) {
        var reading = reader.apply(cell(field));
        if (reading instanceof CellReading.Unclear<T> unclear) {
            remark(field, unclear.key(), unclear.arguments().toArray());
        }
        return reading.value();
    }

    /** The things of a cell; those of before if none are stated. */
    List<String> list(String field, List<String> before, int longest) {
        return states(field)
                ? ListReader.read(cell(field)).stream()
                        .map(thing -> thing.length() <= longest ? thing : thing.substring(0, longest))
                        .distinct()
                        .toList()
                : before;
    }

    void problem(String field, String key, Object... arguments) {
        problems.add(at(field, key, arguments));
    }

    void remark(String field, String key, Object... arguments) {
        remarks.add(at(field, key, arguments));
    }

    /** Words about safety that were not understood. */
    void ask(String answer, String words) {
        questions.add(question(answer, words));
    }

    private static OpenQuestion question(String answer, String words) {
        var bare = words.strip();
        return new OpenQuestion(answer, bare.length() <= LONGEST_QUESTION ? bare : bare.substring(0, LONGEST_QUESTION));
    }

    /** Says that the answer is stated in this row, so that questions of before about it are obsolete. */
    void answers(String answer) {
        asked.add(answer);
    }

    /** The questions of before about other answers, and those of this row. */
    List<OpenQuestion> questions(List<OpenQuestion> before) {
        var all = new ArrayList<OpenQuestion>();
        before.stream().filter(question -> !asked.contains(question.field())).forEach(all::add);
        questions.stream().filter(question -> !all.contains(question)).forEach(all::add);
        return all;
    }

    /** The note, with the heading and the words of each cell that could not be read, each once. */
    String withRemarks(String note, int longest) {
        var kept = new StringBuilder(note);
        for (var remark : remarks) {
            var line = table.table().headings().get(remark.column()) + ": " + remark.written();
            if (kept.indexOf(line) < 0 && kept.length() + line.length() < longest) {
                kept.append(kept.isEmpty() ? "" : "\n").append(line);
            }
        }
        return kept.toString();
    }

    List<CellProblem> problems() {
        return problems;
    }

    List<CellProblem> remarks() {
        return remarks;
    }

    private CellProblem at(String field, String key, Object... arguments) {
        var column = table.mapping().column(field).orElse(-1);
        var words = new ArrayList<String>();
        for (var argument : arguments) {
            words.add(argument.toString());
        }
        return new CellProblem(
                column,
                column < 0 ? "" : row.address(column),
                field,
                cell(field).text(),
                key,
                words);
    }
}
