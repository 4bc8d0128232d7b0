package org.fujinowa.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** CSV: UTF-8 with a byte order mark, so that Excel reads kanji; CRLF; no cell runs as a formula. */
final class CsvStream implements SheetStream {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private final Writer out;
    private final List<Column> columns;

    CsvStream(OutputStream out, List<Column> columns) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.columns = columns;
        this.out.write(BYTE_ORDER_MARK);
        line(columns.stream().map(column -> CsvText.cell(column.heading())).toList());
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        Sheet.check(columns, cells);
        line(cells.stream().map(CsvStream::cell).toList());
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void line(List<String> cells) throws IOException {
        out.write(cells.stream().collect(Collectors.joining(",")));
        out.write(LINE_END);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number number
                ? new BigDecimal(number.toString()).toPlainString()
                : CsvText.cell(value.toString());
    }
}
