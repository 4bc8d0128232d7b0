package org.fujinowa.partnering.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fujinowa.documents.Column;
import org.fujinowa.documents.Sheet;
import org.fujinowa.partnering.CellFault;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.SheetRow;
import org.fujinowa.partnering.WorkbookRow;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One table of a partner's workbook, out and back: a row each, the first column says which one it is, and a column for every
 * value of the form.
 *
 * @param <D> what a row says
 */
public final class WorkbookTable<D extends Record & Serializable> {

    /** Writes and reads what a row says. */
    interface Rows<D> {

        /** What stands in the cells, in the order of the columns. */
        List<@Nullable Object> cells(D details, Texts texts);

        /** What the cells say; what the file has no column for is kept. Null where a cell is missing without which there is nothing. */
        @Nullable
        D read(WorkbookCells cells, @Nullable D known);
    }

    /**
     * What a filled-in table says.
     *
     * @param rows the rows that can be read
     * @param faults every cell that cannot
     */
    public record Reading<D extends Record & Serializable>(List<WorkbookRow<D>> rows, List<CellFault> faults) {}

    private final String title;
    private final String labels;
    private final List<Named> columns;
    private final List<String> calledBy;
    private final Rows<D> rows;

    /**
     * A column by the name of its value.
     *
     * @param width in characters
     * @param day whether it holds days
     */
    record Named(String name, int width, boolean day) {

        static Named text(String name) {
            return new Named(name, 20, false);
        }

        static Named wide(String name) {
            return new Named(name, 36, false);
        }

        static Named day(String name) {
            return new Named(name, 12, true);
        }
    }

    /**
     * @param title the key of its name
     * @param labels where the keys of its headings begin
     * @param calledBy by which values people know a row
     */
    WorkbookTable(String title, String labels, List<Named> columns, List<String> calledBy, Rows<D> rows) {
        this.title = title;
        this.labels = labels;
        this.columns = List.copyOf(columns);
        this.calledBy = List.copyOf(calledBy);
        this.rows = rows;
    }

    /** Whether a sheet of that name is this table, in any language. */
    public boolean isCalled(String name) {
        return WorkbookWords.means(name, title);
    }

    /** Columns that hold days, as {@link org.fujinowa.documents.SheetReader} counts them. */
    public List<Integer> days() {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).day())
                .mapToObj(at -> at + 1)
                .toList();
    }

    /** The table with what is known already. */
    public Sheet write(List<SheetRow<D>> known, Language language) {
        var texts = Texts.in(language);
        var headings = new ArrayList<Column>();
        headings.add(Column.text(texts.of("partnering.workbook.key"), 10));
        columns.forEach(column -> headings.add(
                column.day()
                        ? Column.date(heading(texts, column.name()))
                        : Column.text(heading(texts, column.name()), column.width())));
        var lines = new ArrayList<List<@Nullable Object>>();
        known.forEach(row -> {
            var cells = new ArrayList<@Nullable Object>();
            cells.add(row.id().toString());
            cells.addAll(rows.cells(row.details(), texts));
            lines.add(cells);
        });
        return new Sheet(texts.of(title), headings, lines);
    }

    /** Reads it back; values that the file has no column for are kept from what was known. */
    public Reading<D> read(List<List<String>> table, List<SheetRow<D>> known, Language language) {
        var read = new ArrayList<WorkbookRow<D>>();
        var faults = new ArrayList<CellFault>();
        for (int at = 1; at < table.size(); at++) {
            var line = table.get(at);
            if (line.stream().skip(1).allMatch(String::isBlank)) {
                continue;
            }
            var cells = new WorkbookCells(this, at, table.get(0).size(), line, Texts.in(language));
            var before = known.stream()
                    .filter(row -> row.id().toString().equals(line.get(0)))
                    .findFirst()
                    .orElse(null);
            var details = read(cells, before == null ? null : before.details());
            faults.addAll(cells.faults());
            if (details != null) {
                read.add(new WorkbookRow<>(before == null ? null : SheetId.of(line.get(0)), at, details));
            }
        }
        return new Reading<>(List.copyOf(read), List.copyOf(faults));
    }

    private @Nullable D read(WorkbookCells cells, @Nullable D known) {
        try {
            var details = rows.read(cells, known);
            return details != null && cells.faults().isEmpty() ? details : null;
        } catch (RuleViolation refused) {
            cells.fault(calledBy.get(0), refused.key());
        }
        return null;
    }

    /** The cell of that value in a row that is otherwise readable. */
    public CellFault fault(WorkbookRow<D> row, String name, String key, String words, Language language) {
        return new CellFault(
                org.fujinowa.documents.SheetReader.address(row.row(), column(name)),
                "",
                heading(Texts.in(language), name),
                key,
                words);
    }

    /** Whether there is a column for that value. */
    public boolean hasColumn(String name) {
        return columns.stream().anyMatch(column -> column.name().equals(name));
    }

    /** The first column after the key. */
    public String firstColumn() {
        return columns.get(0).name();
    }

    int column(String name) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).name().equals(name)) {
                return at + 1;
            }
        }
        throw new IllegalArgumentException(name);
    }

    String heading(Texts texts, String name) {
        return texts.of(labels + "." + Kebab.of(name));
    }

    String called(WorkbookCells cells) {
        return calledBy.stream()
                .map(cells::text)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
