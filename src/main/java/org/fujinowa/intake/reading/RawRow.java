package org.fujinowa.intake.reading;

import java.util.List;

/**
 * A row in which something stands.
 *
 * @param number as the spreadsheet counts, from 1
 * @param hidden whether the sender had hidden it, for instance by a filter; it is read all the same
 * @param cells from column A on; shorter than the table where the end is empty
 */
public record RawRow(int number, boolean hidden, List<RawCell> cells) {

    public RawRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, counted from 0. */
    public RawCell cell(int column) {
        return column < cells.size() ? cells.get(column) : RawCell.EMPTY;
    }

    /** The address a spreadsheet shows for a cell of this row, for instance B7. */
    public String address(int column) {
        return columnLetters(column) + number;
    }

    /** The letters a spreadsheet shows for a column: A to Z, AA and on. */
    public static String columnLetters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** How many cells are not empty. */
    public int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** The first cell that is not empty. */
    RawCell first() {
        return cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse(RawCell.EMPTY);
    }
}
