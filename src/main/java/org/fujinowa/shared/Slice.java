package org.fujinowa.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param rows the rows, in order
 * @param next where the page after this begins; empty on the last page
 * @param previous where the page before this begins; empty on the first page
 * @param total how many rows there are on all pages together
 */
public record Slice<T>(List<T> rows, String next, String previous, long total) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /** The same page with each row turned into something else. */
    public <R> Slice<R> map(Function<? super T, ? extends R> turn) {
        return new Slice<>(rows.stream().<R>map(turn).toList(), next, previous, total);
    }
}
