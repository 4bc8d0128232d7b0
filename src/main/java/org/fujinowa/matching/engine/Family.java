package org.fujinowa.matching.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family with beds, told either once for all nights or night by night.
 *
 * @param id unique among the families
 * @param beds the beds on any night; null if told by night
 * @param bedsByNight the beds on each night, one entry per night; null if the same on all
 */
public record Family(
        String id, @Nullable Integer beds, @Nullable List<Integer> bedsByNight) {

    public Family {
        bedsByNight = bedsByNight == null ? null : List.copyOf(bedsByNight);
    }

    /** A family with as many beds on every night. */
    public Family(String id, int beds) {
        this(id, beds, null);
    }

    /** The beds on that night. */
    public int bedsOn(int night) {
        if (bedsByNight != null) {
            return bedsByNight.get(night);
        }
        return beds == null ? 0 : beds;
    }
}
