package org.fujinowa.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as a file while its rows are still being read, so that a long list needs no more memory than a short one.
 * Excel and its kin open the file without a question.
 */
public interface SheetStream extends Closeable {

    /**
     * Begins a file with its headings.
     *
     * @param out where it goes; closing the table finishes the file and leaves this open
     * @param title the name of the sheet; a spreadsheet shows up to 31 characters of it on the tab, CSV none
     * @param columns at least one
     * @param notice what stands at the foot of every printed page, for instance that this is personal data; may be empty
     */
    static SheetStream begin(FileKind kind, OutputStream out, String title, List<Column> columns, String notice)
            throws IOException {
        return switch (kind) {
            case XLSX -> new XlsxStream(out, title, columns, notice);
            case CSV -> new CsvStream(out, columns);
        };
    }

    /**
     * Writes one row.
     *
     * @param cells as many as columns, each of its column's kind, null where a cell is empty
     * @throws IllegalArgumentException if they do not fit the columns, or a text is too long for a cell
     */
    void row(List<@Nullable Object> cells) throws IOException;
}
