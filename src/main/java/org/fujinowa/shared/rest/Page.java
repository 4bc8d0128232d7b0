package org.fujinowa.shared.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list as the API answers it.
 *
 * @param items the rows, in order
 * @param next the cursor of the page after this one, left out on the last page
 * @param previous the cursor of the page before this one, left out on the first page
 * @param total how many rows there are on all pages together
 */
public record Page(
        List<? extends Record> items,
        @Nullable String next,
        @Nullable String previous,
        long total) {}
