package org.fujinowa.reciprocity.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Identities of other records as a column keeps them. */
final class Links {

    private Links() {}

    static @Nullable String text(@Nullable Record id) {
        return id == null ? null : id.toString();
    }

    static <I> @Nullable I read(@Nullable String stored, Function<String, I> reader) {
        return stored == null ? null : reader.apply(stored);
    }
}
