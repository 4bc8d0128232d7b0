package org.fujinowa.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads back a small workbook that {@link SheetWriter} wrote and somebody filled in: the first sheet, cell by cell, as texts. Days are
 * written as in ISO 8601. For files of any other shape there is the import.
 */
public final class SheetReader {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_UNPACKED = 20 * 1024 * 1024;
    private static final int MOST_SHEETS = 20;
    private static final int MOST_ROWS = 500;
    private static final int MOST_COLUMNS = 60;
    private static final Pattern NOT_IN_A_SPREADSHEET = Pattern.compile("<!DOCTYPE|<!ENTITY", Pattern.CASE_INSENSITIVE);

    private SheetReader() {}

    /**
     * The rows, headings included; a cell that is empty is an empty text.
     *
     * @param days the columns that hold days, counted from 0
     * @throws IOException if it is no workbook, or one that is too large or could do harm
     */
    public static List<List<String>> xlsx(byte[] bytes, List<Integer> days) throws IOException {
        check(bytes);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = book.getFirstSheet().openStream()) {
            return rows.limit(MOST_ROWS).map(row -> cells(row, days)).toList();
        } catch (RuntimeException damaged) {
            throw new IOException("The workbook cannot be read.", damaged);
        }
    }

    /**
     * The rows of every sheet by its name, in order.
     *
     * @param days tells of a sheet's name which columns hold days, counted from 0
     * @throws IOException as for one sheet
     */
    public static Map<String, List<List<String>>> sheets(byte[] bytes, Function<String, List<Integer>> days)
            throws IOException {
        check(bytes);
        var tables = new LinkedHashMap<String, List<List<String>>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : book.getSheets().limit(MOST_SHEETS).toList()) {
                var held = days.apply(sheet.getName());
                try (var rows = sheet.openStream()) {
                    tables.put(
                            sheet.getName(),
                            rows.limit(MOST_ROWS).map(row -> cells(row, held)).toList());
                }
            }
            return tables;
        } catch (RuntimeException damaged) {
            throw new IOException("The workbook cannot be read.", damaged);
        }
    }

    private static void check(byte[] bytes) throws IOException {
        if (bytes.length > MOST_BYTES) {
            throw new IOException("A workbook of %d bytes.".formatted(bytes.length));
        }
        int unpacked = 0;
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var stream = zip.getInputStream(entry)) {
                    var part = stream.readNBytes(MOST_UNPACKED - unpacked + 1);
                    unpacked += part.length;
                    if (unpacked > MOST_UNPACKED
                            || NOT_IN_A_SPREADSHEET
                                    .matcher(new String(part, StandardCharsets.ISO_8859_1))
                                    .find()) {
                        throw new IOException("A part does not belong into a workbook.");
                    }
                }
            }
        } catch (IllegalArgumentException damaged) {
            throw new IOException("The workbook cannot be unpacked.", damaged);
        }
        if (unpacked == 0) {
            throw new IOException("No workbook.");
        }
    }

    private static List<String> cells(Row row, List<Integer> days) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            cells.add(row.getOptionalCell(column)
                    .map(cell -> text(cell, days.contains(cell.getColumnIndex())))
                    .orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell, boolean day) {
        if (cell.getType() == CellType.NUMBER) {
            return day
                    ? cell.asDate().toLocalDate().toString()
                    : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
        }
        return cell.getText().strip();
    }

    /** The letters and number by which a spreadsheet calls a cell. */
    public static String address(int row, int column) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString() + (row + 1);
    }
}
