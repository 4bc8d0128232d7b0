package org.fujinowa.shared.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fujinowa.documents.Column;
import org.fujinowa.documents.FileKind;
import org.fujinowa.documents.SheetStream;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A list as a file: its columns, and where its rows come from. The rows are asked for page by page while the file is being
 * written.
 *
 * @param <ROW> a row of the list
 */
public final class ListFile<ROW> {

    private final CurrentTexts texts;
    private final String titleKey;
    private final Function<ListRequest, Slice<ROW>> rows;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<ROW, @Nullable Object>> values = new ArrayList<>();
    private boolean personal;

    /**
     * @param titleKey the key of the list's title, which the file bears too
     * @param rows answers a page of the list
     */
    public ListFile(CurrentTexts texts, String titleKey, Function<ListRequest, Slice<ROW>> rows) {
        this.texts = texts;
        this.titleKey = titleKey;
        this.rows = rows;
    }

    /** Says that there is personal data in it: on the page, in the name of the file and at the foot of every printed page. */
    public ListFile<ROW> personal() {
        personal = true;
        return this;
    }

    /** A column of texts; width in characters, a kanji takes two. */
    public ListFile<ROW> text(String headingKey, int width, Function<ROW, String> value) {
        return column(Column.text(texts.of(headingKey), width), value::apply);
    }

    /** A column of numbers. */
    public ListFile<ROW> number(String headingKey, int width, Function<ROW, @Nullable Number> value) {
        return column(Column.number(texts.of(headingKey), width), value::apply);
    }

    /** A column of days. */
    public ListFile<ROW> day(String headingKey, Function<ROW, @Nullable LocalDate> value) {
        return column(Column.date(texts.of(headingKey)), value::apply);
    }

    private ListFile<ROW> column(Column column, Function<ROW, @Nullable Object> value) {
        columns.add(column);
        values.add(value);
        return this;
    }

    /** Whether there is personal data in it. */
    public boolean isPersonal() {
        return personal;
    }

    /** What the file is called: the list's title, the day, and that it is personal if it is. */
    String name(FileKind kind, LocalDate today) {
        return "%s_%s%s.%s"
                .formatted(
                        texts.of(titleKey),
                        today,
                        personal ? "_" + texts.of("form.list.file.personal.mark") : "",
                        kind.word());
    }

    /** Writes the rows of the first page and all pages after it. */
    void write(FileKind kind, OutputStream out, ListRequest request, Slice<ROW> first) throws IOException {
        var notice = personal ? texts.of("form.list.file.personal.notice") : "";
        try (var file = SheetStream.begin(kind, out, texts.of(titleKey), columns, notice)) {
            var slice = first;
            while (true) {
                for (var row : slice.rows()) {
                    file.row(cells(row));
                }
                if (slice.next().isEmpty()) {
                    return;
                }
                slice = rows.apply(request.at(slice.next()));
            }
        }
    }

    private List<@Nullable Object> cells(ROW row) {
        var cells = new ArrayList<@Nullable Object>();
        values.forEach(value -> cells.add(value.apply(row)));
        return cells;
    }
}
