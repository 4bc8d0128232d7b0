package org.fujinowa.intake.model;

import java.io.Serializable;
import java.util.List;

/**
 * What a person said about a file.
 *
 * @param encoding the character set to read it by; empty to find it out
 * @param sheet which sheet, counted from 0; -1 to find it out
 * @param columns which column is which field; empty to guess
 * @param mapped whether the columns were said by a person, so that none of them may mean none
 * @param corrections cells that are to be read otherwise than they stand in the file
 * @param answers what was decided about rows
 */
record TableSettings(
        String encoding,
        int sheet,
        List<ColumnField> columns,
        boolean mapped,
        List<Correction> corrections,
        List<RowAnswer> answers)
        implements Serializable {

    static final TableSettings UNTOUCHED = new TableSettings("", -1, List.of(), false, List.of(), List.of());

    TableSettings {
        columns = List.copyOf(columns);
        corrections = List.copyOf(corrections);
        answers = List.copyOf(answers);
    }

    /** A column is a field. */
    record ColumnField(int column, String field) implements Serializable {}

    /** A cell of the row of that number reads thus. */
    record Correction(int row, int column, String text) implements Serializable {}

    /** What was decided about the row of that number. */
    record RowAnswer(int row, String answer) implements Serializable {}
}
