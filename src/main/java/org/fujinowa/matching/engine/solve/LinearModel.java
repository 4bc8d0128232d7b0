package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.List;

/** Yes-or-no columns and linear rows over them: what any integer solver understands. */
final class LinearModel {

    /** In {@link Row#onlyIf}: the row always holds. */
    static final int ALWAYS = -1;

    private int columns;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A row.
     *
     * @param onlyIf a column: the row holds if that column is yes; or {@link #ALWAYS}
     */
    record Row(LinearSum sum, long least, long most, int onlyIf) {}

    /** A model with the same columns and rows, to add more to. */
    LinearModel copy() {
        var copy = new LinearModel();
        copy.columns = columns;
        copy.rows.addAll(rows);
        return copy;
    }

    int addColumn() {
        return columns++;
    }

    void between(LinearSum sum, long least, long most) {
        rows.add(new Row(sum, least, most, ALWAYS));
    }

    /** A row that holds only if the column is yes, or {@link #ALWAYS}. */
    void betweenIf(int onlyIf, LinearSum sum, long least, long most) {
        rows.add(new Row(sum, least, most, onlyIf));
    }

    void atMost(LinearSum sum, long most) {
        between(sum, Long.MIN_VALUE, most);
    }

    void atLeast(LinearSum sum, long least) {
        between(sum, least, Long.MAX_VALUE);
    }

    int columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }
}
