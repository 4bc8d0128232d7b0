package org.fujinowa.intake.reading;

import java.util.List;

/**
 * A sheet of a file, cell by cell.
 *
 * @param name the name on its tab; the file name for CSV
 * @param from1904 whether its days count from 1904, as old spreadsheets of the Macintosh do, and not from 1900
 * @param rows those in which something stands, in order
 */
public record RawTable(String name, boolean from1904, List<RawRow> rows) {

    public RawTable {
        rows = List.copyOf(rows);
    }
}
