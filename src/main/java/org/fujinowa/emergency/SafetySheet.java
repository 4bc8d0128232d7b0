package org.fujinowa.emergency;

import java.io.Serializable;
import java.util.List;

/**
 * A safety confirmation with everybody in it.
 *
 * @param id which
 * @param version for closing it
 * @param details why, since when
 * @param rows everybody: those of whom nothing was heard first, then those who need help
 */
public record SafetySheet(SafetyCheckId id, long version, SafetyCheckDetails details, List<SafetyRow> rows)
        implements Serializable {

    public SafetySheet {
        rows = List.copyOf(rows);
    }

    /** How many answered so. */
    public int count(SafetyState state) {
        return (int) rows.stream().filter(row -> row.details().state() == state).count();
    }
}
