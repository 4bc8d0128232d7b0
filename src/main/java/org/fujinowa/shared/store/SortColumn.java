package org.fujinowa.shared.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A column by which a list may be sorted. Its attribute is never null, and an index on (column, id) makes it fast.
 *
 * @param attribute the name of the entity's attribute
 * @param read reads a value out of a cursor; throws a RuntimeException that {@link Cursor} knows for what is no value
 */
public record SortColumn(String attribute, Function<String, Object> read) {

    /** A column of texts. */
    public static SortColumn text(String attribute) {
        return new SortColumn(attribute, text -> text);
    }

    /** A column of whole numbers. */
    public static SortColumn number(String attribute) {
        return new SortColumn(attribute, Integer::valueOf);
    }

    /** A column of days; what has no day holds a day far away. */
    public static SortColumn day(String attribute) {
        return new SortColumn(attribute, LocalDate::parse);
    }

    /** A column of moments. */
    public static SortColumn moment(String attribute) {
        return new SortColumn(attribute, Instant::parse);
    }
}
