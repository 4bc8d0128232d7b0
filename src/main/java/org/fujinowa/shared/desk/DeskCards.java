package org.fujinowa.shared.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What one context brings to the desk. Each context answers by a bean of its own, in the name of whoever looks at the desk:
 * where they may not see it, it brings nothing.
 */
public interface DeskCards {

    /** What wants doing, in any order. */
    default List<DeskTask> tasks(LocalDate today) {
        return List.of();
    }

    /** How far these delegations are; parts of delegations that were not asked for are left aside. */
    default List<DeskPart> parts(Set<String> delegations, LocalDate today) {
        return List.of();
    }
}
