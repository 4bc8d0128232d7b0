package org.fujinowa.matching.engine;

import java.util.List;

/** A student without a place, and what stands against each family. */
public record Unplaced(String student, List<Reason> because) {

    public Unplaced {
        because = List.copyOf(because);
    }
}
