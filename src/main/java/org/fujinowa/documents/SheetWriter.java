package org.fujinowa.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a {@link Sheet} that is there as a whole; a list that is still being read goes through a {@link SheetStream}. */
public final class SheetWriter {

    private SheetWriter() {}

    /**
     * The sheet as XLSX: bold heading that stays in sight and on every printed page, filter, widths, days as days.
     *
     * @throws IllegalArgumentException if a text is longer than the 32,767 characters a cell can hold
     */
    public static byte[] xlsx(Sheet sheet) {
        return written(FileKind.XLSX, sheet);
    }

    /**
     * Several sheets as one workbook.
     *
     * @throws IllegalArgumentException if a text is longer than the 32,767 characters a cell can hold
     */
    public static byte[] xlsx(List<Sheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        var first = sheets.get(0);
        try (var stream = new XlsxStream(bytes, first.title(), first.columns(), "")) {
            for (var sheet : sheets) {
                if (sheet != first) {
                    stream.next(sheet.title(), sheet.columns());
                }
                for (List<@Nullable Object> row : sheet.rows()) {
                    stream.row(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The sheet as CSV: UTF-8 with a byte order mark, so that Excel reads kanji; CRLF; no cell runs as a formula. */
    public static byte[] csv(Sheet sheet) {
        return written(FileKind.CSV, sheet);
    }

    private static byte[] written(FileKind kind, Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = SheetStream.begin(kind, bytes, sheet.title(), sheet.columns(), "")) {
            for (List<@Nullable Object> row : sheet.rows()) {
                stream.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
