package org.fujinowa.matching.engine;

import java.util.List;

/** Nights one after another (of the student's own stay) in one family. */
public record Stay(String family, List<Integer> nights) {

    public Stay {
        nights = List.copyOf(nights);
    }
}
