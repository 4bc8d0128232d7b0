package org.fujinowa.itinerary;

import org.jspecify.annotations.Nullable;

/**
 * What one step did to one stop.
 *
 * @param stop which
 * @param before what it said, or null if it was not there
 * @param after what it says since, or null if it is there no longer
 */
public record StopChange(
        StopId stop, @Nullable StopDetails before, @Nullable StopDetails after) {

    /** What takes it back. */
    public StopChange reversed() {
        return new StopChange(stop, after, before);
    }
}
