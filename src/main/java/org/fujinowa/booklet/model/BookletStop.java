package org.fujinowa.booklet.model;

import java.util.List;
import org.fujinowa.itinerary.PlanB;
import org.fujinowa.itinerary.StopDetails;
import org.jspecify.annotations.Nullable;

/**
 * A stop as a page shows it, hours by the clock there.
 *
 * @param from when it begins, 09:00
 * @param until when it ends, with +1 or −1 where that is on another date
 * @param home the same hours by the clock of the other side; empty where both clocks show the same
 * @param homeJa whose clock that is, in Japanese
 * @param homeEn the same in English
 * @param stop what is done
 * @param placeJa the town, in Japanese; for a way from where to where
 * @param placeEn the same in English
 * @param leader who is in charge, may be empty
 * @param who who takes part, by name; empty for everybody
 * @param more how many more who did not agree to be named
 * @param decideBy until when plan B is decided, empty without one
 */
public record BookletStop(
        String from,
        String until,
        String home,
        String homeJa,
        String homeEn,
        StopDetails stop,
        String placeJa,
        String placeEn,
        String leader,
        List<String> who,
        int more,
        String decideBy) {

    /** Plan B, where it is still open. */
    public @Nullable PlanB getPlanB() {
        var plan = stop.planB();
        return plan == null || plan.decided() != null ? null : plan;
    }

    /** Whether it is a concert or a rehearsal: by its name, since itineraries know no such kind. */
    public boolean concert() {
        return (stop.titleJa() + " " + stop.titleEn())
                .toLowerCase(java.util.Locale.ROOT)
                .matches("(?s).*(コンサート|演奏|公演|リハーサル|concert|recital|performance|rehearsal|gala).*");
    }
}
