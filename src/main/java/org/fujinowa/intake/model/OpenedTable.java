package org.fujinowa.intake.model;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.intake.ImportedTable;
import org.fujinowa.intake.SheetColumn;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.reading.ColumnGuess;
import org.fujinowa.intake.reading.ColumnMapping;
import org.fujinowa.intake.reading.ColumnMatch;
import org.fujinowa.intake.reading.DayOrder;
import org.fujinowa.intake.reading.Field;
import org.fujinowa.intake.reading.FoundTable;
import org.fujinowa.intake.reading.HeaderFinder;
import org.fujinowa.intake.reading.RawCell;
import org.fujinowa.intake.reading.RawFile;
import org.fujinowa.intake.reading.RawRow;
import org.fujinowa.intake.reading.ReadingLimits;
import org.fujinowa.intake.reading.TableReader;
import org.fujinowa.shared.RuleViolation;

/**
 * A file opened as its settings say: the table in it, what its columns are, its corrected rows.
 *
 * @param kind what the rows are
 * @param file the file as it was decoded
 * @param sheet which sheet was taken
 * @param table the table found there
 * @param mapping which column is which field
 * @param rows the rows of data, with what a person corrected
 * @param dayOrders whether the day or the month comes first, by field; only the whole column can tell
 */
public record OpenedTable(
        TableKind kind,
        RawFile file,
        int sheet,
        FoundTable table,
        ColumnMapping mapping,
        List<RawRow> rows,
        Map<String, DayOrder> dayOrders) {

    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 60;

    /** The fields that a table of that kind may have. */
    public static List<Field> fields(TableKind kind) {
        return kind == TableKind.PARTICIPANTS ? ParticipantFields.ALL : FamilyFields.ALL;
    }

    /**
     * Opens a file.
     *
     * @param remembered the field of each heading, as somebody mapped such a table before
     * @throws RuleViolation {@code intake.file.…} if it cannot be read
     */
    static OpenedTable open(TableKind kind, String name, byte[] bytes, TableSettings settings, Remembered remembered) {
        var reader = new TableReader(ReadingLimits.USUAL);
        var file = settings.encoding().isEmpty()
                ? reader.read(bytes, name)
                : reader.read(bytes, name, charset(settings.encoding()));
        var finder = new HeaderFinder(fields(kind));
        int sheet =
                settings.sheet() < 0 || settings.sheet() >= file.tables().size() ? finder.best(file) : settings.sheet();
        var table = finder.find(file.tables().get(sheet));
        var mapping = mapping(kind, table, settings, remembered);
        var rows = corrected(table, settings);
        return new OpenedTable(kind, file, sheet, table, mapping, rows, dayOrders(mapping, rows));
    }

    /** Looks up how such headings were mapped before; empty if they never were. */
    @FunctionalInterface
    interface Remembered {
        Map<String, String> of(List<String> headings);
    }

    /** What the mapping step shows. */
    public ImportedTable shown(String fileName) {
        var columns = new ArrayList<SheetColumn>();
        for (int column = 0; column < table.headings().size(); column++) {
            var examples = examples(column);
            var heading = table.headings().get(column);
            if (!heading.isBlank() || !examples.isEmpty()) {
                var match = mapping.at(column);
                columns.add(new SheetColumn(
                        column,
                        RawRow.columnLetters(column),
                        heading,
                        match.map(ColumnMatch::field).orElse(""),
                        match.map(ColumnMatch::isSure).orElse(true),
                        examples));
            }
        }
        return new ImportedTable(
                kind,
                fileName,
                file.encoding().orElse(""),
                sheet,
                file.tables().stream().map(each -> each.name()).toList(),
                columns,
                rows.size(),
                table.leftOut().stream()
                        .map(row -> row.row().number() + " " + row.reason())
                        .toList());
    }

    private List<String> examples(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .map(RawCell::text)
                .map(text -> text.length() <= LONGEST_EXAMPLE ? text : text.substring(0, LONGEST_EXAMPLE) + "…")
                .distinct()
                .limit(EXAMPLES)
                .toList();
    }

    private static ColumnMapping mapping(
            TableKind kind, FoundTable table, TableSettings settings, Remembered remembered) {
        if (settings.mapped()) {
            var mapping = new ColumnMapping(List.of());
            for (var said : settings.columns()) {
                mapping = mapping.with(said.column(), said.field());
            }
            return mapping;
        }
        var before = remembered.of(table.headings());
        return before.isEmpty()
                ? new ColumnGuess(fields(kind)).guess(table)
                : ColumnMapping.remembered(before, table.headings());
    }

    private static List<RawRow> corrected(FoundTable table, TableSettings settings) {
        var byRow = new HashMap<Integer, Map<Integer, String>>();
        for (var correction : settings.corrections()) {
            byRow.computeIfAbsent(correction.row(), row -> new HashMap<>()).put(correction.column(), correction.text());
        }
        return table.rows().stream()
                .map(row -> byRow.containsKey(row.number()) ? corrected(row, byRow.get(row.number())) : row)
                .toList();
    }

    private static RawRow corrected(RawRow row, Map<Integer, String> texts) {
        int width = Math.max(
                row.cells().size(),
                texts.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1);
        var cells = Stream.iterate(0, column -> column < width, column -> column + 1)
                .map(column -> texts.containsKey(column) ? RawCell.text(texts.get(column)) : row.cell(column))
                .toList();
        return new RawRow(row.number(), row.hidden(), cells);
    }

    private static Map<String, DayOrder> dayOrders(ColumnMapping mapping, List<RawRow> rows) {
        return mapping.matches().stream()
                .collect(Collectors.toMap(
                        ColumnMatch::field,
                        match -> DayOrder.of(rows.stream()
                                .map(row -> row.cell(match.column()))
                                .toList())));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new RuleViolation("intake.file.encoding-does-not-fit", name);
        }
    }
}
