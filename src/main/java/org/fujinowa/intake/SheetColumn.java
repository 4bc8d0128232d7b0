package org.fujinowa.intake;

import java.io.Serializable;
import java.util.List;

/**
 * A column of a table as the mapping step shows it.
 *
 * @param column counted from 0
 * @param letters as the spreadsheet shows it: A, B …
 * @param heading what stands above it
 * @param field the key of the field that it is; empty if it is not taken over
 * @param sure whether the guess needs no second look
 * @param examples the first few different values
 */
public record SheetColumn(int column, String letters, String heading, String field, boolean sure, List<String> examples)
        implements Serializable {

    public SheetColumn {
        examples = List.copyOf(examples);
    }
}
