package org.fujinowa.itinerary;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.shared.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A conflict as it is shown.
 *
 * @param conflict what does not fit
 * @param mark by what it is recognised, as letters and digits; it changes when an hour, a place or somebody in it changes
 * @param stop what the stop says where it is shown
 * @param people whom it is about, for readers who may know; the identities are those of participants
 * @param seen who has seen it and means it to be so, if anybody has
 */
public record FoundConflict(
        Conflict conflict,
        String mark,
        StopDetails stop,
        List<Choice> people,
        @Nullable SeenConflict seen) implements Serializable {

    public FoundConflict {
        people = List.copyOf(people);
    }

    /** Whether nobody has said yet that it is meant to be so. */
    public boolean open() {
        return seen == null;
    }
}
