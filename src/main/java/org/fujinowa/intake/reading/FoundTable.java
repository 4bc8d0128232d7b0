package org.fujinowa.intake.reading;

import java.util.List;

/**
 * The table within a sheet: where its heading stands and which rows are its data.
 *
 * @param source the sheet
 * @param headingRow the row number of the (last) line of the heading
 * @param headings what stands above each column, from column A on
 * @param known how many of the headings are ones we know; show the mapping step prominently if this is low
 * @param rows the data, in order
 * @param leftOut rows below the heading that are no data, each with the reason, so that nothing is lost unseen
 */
public record FoundTable(
        RawTable source, int headingRow, List<String> headings, int known, List<RawRow> rows, List<LeftOut> leftOut) {

    public FoundTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /** The cells of a column, top down, as far as something stands in them. */
    List<RawCell> column(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    /**
     * A row that is no data.
     *
     * @param row the row
     * @param reason the key of the sentence that says why, {@code intake.row.…}
     */
    public record LeftOut(RawRow row, String reason) {}
}
