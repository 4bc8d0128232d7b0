package org.fujinowa.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * XLSX: bold heading that stays in sight and on every printed page, filter, widths, days as days, texts as texts. Texts stand
 * in their cells and not in a table of shared texts, which could only be written at the end.
 */
final class XlsxStream implements SheetStream {

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_TAB = 31;
    private static final int ROWS_KEPT_BACK = 500;
    private static final String DATES = "yyyy/mm/dd";
    private static final String HEADING_GREY = "E7E6E6";

    private final Workbook book;
    private Worksheet page;
    private List<Column> columns;
    private int rows;

    XlsxStream(OutputStream out, String title, List<Column> columns, String notice) {
        this.columns = columns;
        book = new Workbook(out, "Fujinowa", "1.0");
        page = book.newWorksheet(tab(title));
        writeHeadings(notice);
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        Sheet.check(columns, cells);
        rows++;
        for (int column = 0; column < cells.size(); column++) {
            write(rows, column, cells.get(column));
        }
        if (rows % ROWS_KEPT_BACK == 0) {
            page.flush();
        }
    }

    /** Goes on with another sheet of the same workbook. */
    void next(String title, List<Column> nextColumns) throws IOException {
        finishPage();
        columns = nextColumns;
        rows = 0;
        page = book.newWorksheet(tab(title));
        writeHeadings("");
    }

    private void finishPage() throws IOException {
        page.setAutoFilter(0, 0, rows, columns.size() - 1);
        page.finish();
    }

    @Override
    public void close() throws IOException {
        finishPage();
        book.close();
    }

    private void writeHeadings(String notice) {
        int last = columns.size() - 1;
        for (int column = 0; column <= last; column++) {
            page.value(0, column, printable(columns.get(column).heading()));
            page.width(column, columns.get(column).width());
        }
        page.range(0, 0, 0, last)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .fillColor(HEADING_GREY)
                .set();
        page.freezePane(0, 1);
        page.repeatRows(0);
        page.pageOrientation("landscape");
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        if (!notice.isEmpty()) {
            page.footer(printable(notice).replace("&", "&&"), Position.CENTER);
        }
    }

    private void write(int row, int column, @Nullable Object value) {
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
            page.inlineString(row, column, printable(text));
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
