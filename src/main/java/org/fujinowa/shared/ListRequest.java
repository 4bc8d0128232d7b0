package org.fujinowa.shared;

import java.io.Serializable;
import java.util.Map;

/**
 * Which page of a list somebody wants to see.
 *
 * @param search what was typed into the search box, as typed; empty for everything
 * @param sort the name of the column to sort by; empty for the list's own order
 * @param descending whether the order is turned round
 * @param filters column names with the value that a row must have; unknown names are refused by the store
 * @param cursor where to begin: empty for the first page, otherwise {@link Slice#next} or {@link Slice#previous}
 * @param size how many rows, 1 to {@value #LARGEST}
 */
public record ListRequest(
        String search, String sort, boolean descending, Map<String, String> filters, String cursor, int size)
        implements Serializable {

    /** The most rows that one page may have. */
    public static final int LARGEST = 500;

    /** @throws RuleViolation {@code shared.page-size} if the size is out of range */
    public ListRequest {
        filters = Map.copyOf(filters);
        if (size < 1 || size > LARGEST) {
            throw new RuleViolation("shared.page-size", 1, LARGEST);
        }
    }

    /** The first page of everything, in the list's own order. */
    public static ListRequest first(int size) {
        return new ListRequest("", "", false, Map.of(), "", size);
    }

    /** The same question from another page on. */
    public ListRequest at(String cursor) {
        return new ListRequest(search, sort, descending, filters, cursor, size);
    }

    /** The same question with one more filter. */
    public ListRequest with(String column, String value) {
        var more = new java.util.HashMap<>(filters);
        more.put(column, value);
        return new ListRequest(search, sort, descending, more, cursor, size);
    }
}
