package org.fujinowa.intake;

import java.io.Serializable;
import java.util.List;

/**
 * A file of an import, as it was understood.
 *
 * @param kind what its rows are
 * @param fileName the name of the file
 * @param encoding the character set of a text file; empty for a workbook
 * @param sheet which sheet is read, counted from 0
 * @param sheets the names of all sheets
 * @param columns every column with a heading or values
 * @param rows how many rows of data there are
 * @param leftOut rows that are no data, each as its number and the key of the reason, parted by a space
 */
public record ImportedTable(
        TableKind kind,
        String fileName,
        String encoding,
        int sheet,
        List<String> sheets,
        List<SheetColumn> columns,
        int rows,
        List<String> leftOut)
        implements Serializable {

    public ImportedTable {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        leftOut = List.copyOf(leftOut);
    }

    /** How many columns with a heading are not taken over. */
    public long ignored() {
        return columns.stream().filter(column -> column.field().isEmpty()).count();
    }
}
