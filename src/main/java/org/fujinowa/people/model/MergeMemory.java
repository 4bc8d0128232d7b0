package org.fujinowa.people.model;

import java.util.List;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonPointer;

/**
 * What must be known to undo a merge.
 *
 * @param stays what the record that was kept said before
 * @param goes what the record that ended said
 * @param merged what the record that was kept said afterwards
 * @param moved everything that named the record that ended and names the other one since
 */
public record MergeMemory(PersonDetails stays, PersonDetails goes, PersonDetails merged, List<PersonPointer> moved) {

    public MergeMemory {
        moved = List.copyOf(moved);
    }
}
