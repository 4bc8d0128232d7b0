package org.fujinowa.matching.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a student sleeps.
 *
 * @param stays her families in the order of the nights; more than one if she moves
 * @param backup a family that could take her tonight; null if there is none or none was asked
 */
public record Placement(
        String student, List<Stay> stays, @Nullable String backup) {

    public Placement {
        stays = List.copyOf(stays);
    }
}
