package org.fujinowa.intake;

import java.io.Serializable;
import java.util.List;

/**
 * A cell that cannot be taken over as it is.
 *
 * @param column counted from 0; -1 if the whole row is meant
 * @param address as the spreadsheet shows it, for instance B7; empty for the whole row
 * @param field the key of the field that was to be read; empty for the whole row
 * @param written what stands there
 * @param key the key of the sentence that says what to do
 * @param arguments the values of the sentence, as texts
 */
public record CellProblem(int column, String address, String field, String written, String key, List<String> arguments)
        implements Serializable {

    public CellProblem {
        arguments = List.copyOf(arguments);
    }
}
