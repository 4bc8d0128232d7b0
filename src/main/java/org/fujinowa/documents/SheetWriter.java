package org.fujinowa.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a {@link Sheet} as a file that Excel and its kin open without a question. */
public final class SheetWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_TAB = 31;
    private static final String DATES = "yyyy/mm/dd";
    private static final String HEADING_GREY = "E7E6E6";

    private SheetWriter() {}

    /**
     * The sheet as XLSX: bold heading that stays in sight and on every printed page, filter, widths, days as days.
     *
     * @throws IllegalArgumentException if a text is longer than the 32,767 characters a cell can hold
     */
    public static byte[] xlsx(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Fujinowa", "1.0")) {
            Worksheet page = book.newWorksheet(tab(sheet.title()));
            writeHeadings(sheet, page);
            for (int row = 0; row < sheet.rows().size(); row++) {
                for (int column = 0; column < sheet.columns().size(); column++) {
                    write(page, row + 1, column, sheet.rows().get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The sheet as CSV: UTF-8 with a byte order mark, so that Excel reads kanji; CRLF; no cell runs as a formula. */
    public static byte[] csv(Sheet sheet) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        text.append(sheet.columns().stream()
                        .map(column -> CsvText.cell(column.heading()))
                        .collect(Collectors.joining(",")))
                .append(LINE_END);
        for (List<@Nullable Object> row : sheet.rows()) {
            text.append(row.stream().map(SheetWriter::csvCell).collect(Collectors.joining(",")))
                    .append(LINE_END);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String csvCell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number number ? plain(number) : CsvText.cell(value.toString());
    }

    private static String plain(Number number) {
        return new BigDecimal(number.toString()).toPlainString();
    }

    private static void writeHeadings(Sheet sheet, Worksheet page) {
        int last = sheet.columns().size() - 1;
        for (int column = 0; column <= last; column++) {
            page.value(0, column, printable(sheet.columns().get(column).heading()));
            page.width(column, sheet.columns().get(column).width());
        }
        page.range(0, 0, 0, last)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .fillColor(HEADING_GREY)
                .set();
        page.freezePane(0, 1);
        page.setAutoFilter(0, 0, sheet.rows().size(), last);
        page.repeatRows(0);
        page.pageOrientation("landscape");
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
    }

    private static void write(Worksheet page, int row, int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            page.value(row, column, day);
            page.style(row, column).format(DATES).set();
        } else if (value instanceof Number number) {
            page.value(row, column, number);
        } else if (value instanceof String text) {
            if (text.length() > LONGEST_CELL) {
                throw new IllegalArgumentException(
                        "A text of %d characters does not fit a cell.".formatted(text.length()));
            }
            page.value(row, column, printable(text));
        }
    }

    /** Without the control characters and broken pairs that XML cannot hold and Excel would call a damaged file. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r')
                .filter(c -> Character.getType(c) != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What a spreadsheet allows on a tab. */
    private static String tab(String title) {
        String allowed =
                printable(title).replaceAll("[\\[\\]:*?/\\\\]|^'|'$", " ").strip();
        int end = allowed.offsetByCodePoints(0, Math.min(allowed.codePointCount(0, allowed.length()), LONGEST_TAB));
        String shortened = end > LONGEST_TAB ? allowed.substring(0, LONGEST_TAB - 1) : allowed.substring(0, end);
        return shortened.isBlank() ? "Sheet1" : shortened;
    }
}
