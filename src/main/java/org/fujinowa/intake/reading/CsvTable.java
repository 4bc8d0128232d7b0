package org.fujinowa.intake.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fujinowa.shared.RuleViolation;

/** The rows of a text in which commas, tabs or semicolons part the cells. */
final class CsvTable {

    /** What a careful program writes so that a spreadsheet keeps a zero in front: ="0123". */
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);

    /** An apostrophe that was put before a cell so that no spreadsheet runs it as a formula. */
    private static final Pattern NEUTRALISED = Pattern.compile("'([=+\\-@＝＋－＠].*)", Pattern.DOTALL);

    private final ReadingLimits limits;

    CsvTable(ReadingLimits limits) {
        this.limits = limits;
    }

    RawTable read(String text, String name) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(Delimiter.of(text))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        var rows = new ArrayList<RawRow>();
        try (var parser = CSVParser.parse(text, format)) {
            for (CSVRecord line : parser) {
                var row = row(line);
                if (row.filled() > 0) {
                    rows.add(row);
                }
                if (rows.size() > limits.rows()) {
                    throw new RuleViolation("intake.file.too-many-rows", limits.rows());
                }
            }
        } catch (IOException | UncheckedIOException quoteNotClosed) {
            throw new RuleViolation(
                    "intake.file.quote-not-closed", String.valueOf(rows.isEmpty() ? 1 : lastNumber(rows) + 1));
        }
        if (rows.isEmpty()) {
            throw new RuleViolation("intake.file.no-rows");
        }
        return new RawTable(name, false, rows);
    }

    private static int lastNumber(List<RawRow> rows) {
        return rows.get(rows.size() - 1).number();
    }

    private RawRow row(CSVRecord line) {
        int number = Math.toIntExact(line.getRecordNumber());
        var cells = new ArrayList<RawCell>();
        for (String written : line) {
            if (written.length() > limits.cellLength()) {
                throw new RuleViolation(
                        "intake.file.cell-too-long", RawRow.columnLetters(cells.size()) + number, limits.cellLength());
            }
            cells.add(RawCell.text(meant(written)));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.size() > limits.columns()) {
            throw new RuleViolation("intake.file.too-many-columns", limits.columns());
        }
        return new RawRow(number, false, cells);
    }

    private static String meant(String written) {
        var kept = KEPT_AS_TEXT.matcher(written);
        if (kept.matches()) {
            return kept.group(1);
        }
        var neutralised = NEUTRALISED.matcher(written);
        return neutralised.matches() ? neutralised.group(1) : written;
    }
}
