package org.fujinowa.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to hand out: one heading per column, then rows.
 *
 * @param title the name of the sheet; a spreadsheet shows up to 31 characters of it on the tab
 * @param columns at least one
 * @param rows each as long as the columns, each value of its column's kind, null where a cell is empty
 */
public record Sheet(String title, List<Column> columns, List<List<@Nullable Object>> rows) {

    /** @throws IllegalArgumentException if a row does not fit the columns */
    public Sheet {
        columns = List.copyOf(columns);
        var copied = new ArrayList<List<@Nullable Object>>(rows.size());
        for (List<@Nullable Object> row : rows) {
            check(columns, row);
            copied.add(Collections.unmodifiableList(new ArrayList<@Nullable Object>(row)));
        }
        rows = Collections.unmodifiableList(copied);
    }

    static void check(List<Column> columns, List<@Nullable Object> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "A row of %d cells does not fit %d columns.".formatted(row.size(), columns.size()));
        }
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            if (value != null && !columns.get(i).kind().takes(value)) {
                throw new IllegalArgumentException("Column \"%s\" is of kind %s and cannot hold a %s."
                        .formatted(
                                columns.get(i).heading(),
                                columns.get(i).kind(),
                                value.getClass().getSimpleName()));
            }
        }
    }
}
