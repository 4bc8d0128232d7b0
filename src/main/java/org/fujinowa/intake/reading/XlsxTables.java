package org.fujinowa.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The visible sheets of an XLSX, cell by cell; of a formula its result. */
final class XlsxTables {

    private static final boolean WITHOUT_FORMATS = false;
    private static final boolean BROKEN_CELL_IS_A_FAULT = true;

    private final ReadingLimits limits;

    XlsxTables(ReadingLimits limits) {
        this.limits = limits;
    }

    RawFile read(byte[] bytes) {
        new XlsxPackage(limits).check(bytes);
        List<RawTable> tables;
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(bytes), new ReadingOptions(WITHOUT_FORMATS, BROKEN_CELL_IS_A_FAULT))) {
            tables = tables(book);
        } catch (RuleViolation alreadySaid) {
            throw alreadySaid;
        } catch (IOException | RuntimeException damaged) {
            // The parser answers a damaged part with whatever it stumbled over; to the sender all of it means one
            // thing.
            throw new RuleViolation("intake.file.damaged");
        }
        if (tables.isEmpty()) {
            throw new RuleViolation("intake.file.no-rows");
        }
        return new RawFile(Optional.empty(), tables);
    }

    private List<RawTable> tables(ReadableWorkbook book) throws IOException {
        var tables = new ArrayList<RawTable>();
        for (Sheet sheet : book.getSheets().toList()) {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                var rows = rows(sheet);
                if (!rows.isEmpty()) {
                    tables.add(new RawTable(sheet.getName(), book.isDate1904(), rows));
                }
            }
        }
        return tables;
    }

    private List<RawRow> rows(Sheet sheet) throws IOException {
        var rows = new ArrayList<RawRow>();
        try (var stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                var row = row(each.next());
                if (row.filled() > 0) {
                    rows.add(row);
                }
                if (rows.size() > limits.rows()) {
                    throw new RuleViolation("intake.file.too-many-rows", limits.rows());
                }
            }
        }
        return rows;
    }

    private RawRow row(Row row) {
        var cells = new ArrayList<RawCell>();
        for (Cell cell : row) {
            RawCell raw = cell == null ? RawCell.EMPTY : raw(cell);
            if (raw.isBlank()) {
                continue;
            }
            int column = cell.getColumnIndex();
            if (column >= limits.columns()) {
                throw new RuleViolation("intake.file.too-many-columns", limits.columns());
            }
            if (raw.text().length() > limits.cellLength()) {
                throw new RuleViolation(
                        "intake.file.cell-too-long",
                        RawRow.columnLetters(column) + row.getRowNum(),
                        limits.cellLength());
            }
            while (cells.size() <= column) {
                cells.add(RawCell.EMPTY);
            }
            cells.set(column, raw);
        }
        return new RawRow(row.getRowNum(), row.isHidden(), cells);
    }

    private static RawCell raw(Cell cell) {
        @Nullable Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            return RawCell.fault(cell.getRawValue() == null ? "#" : cell.getRawValue());
        }
        if (value instanceof BigDecimal number) {
            return RawCell.number(number);
        }
        if (value instanceof Boolean truth) {
            return RawCell.truth(truth);
        }
        if (value instanceof String text) {
            boolean failed = cell.getType() == CellType.FORMULA && text.matches("#[A-Z0-9/]+[!?]?");
            return failed ? RawCell.fault(text) : RawCell.text(text);
        }
        return RawCell.EMPTY;
    }
}
