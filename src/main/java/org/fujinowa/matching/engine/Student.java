package org.fujinowa.matching.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student who needs a bed.
 *
 * @param id unique among the students
 * @param nights the nights of the stay, counted from 0, possibly with gaps; null means every night
 */
public record Student(String id, @Nullable List<Integer> nights) {

    public Student {
        nights = nights == null ? null : List.copyOf(nights);
    }

    /** A student who stays every night. */
    public Student(String id) {
        this(id, null);
    }
}
