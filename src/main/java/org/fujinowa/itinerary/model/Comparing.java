package org.fujinowa.itinerary.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.fujinowa.itinerary.ItineraryChange;
import org.fujinowa.itinerary.PublishedStop;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopId;

/** In what two versions of an itinerary differ. */
public final class Comparing {

    private static final Comparator<ItineraryChange> BY_HOUR = Comparator.comparing(
                    (ItineraryChange change) -> change.shown().from())
            .thenComparing(change -> change.stop().toString());

    private Comparing() {}

    /** Every stop that was added, changed or removed, by the hours at which they are now. */
    public static List<ItineraryChange> changes(List<PublishedStop> before, List<PublishedStop> after) {
        var old = new HashMap<StopId, StopDetails>();
        before.forEach(stop -> old.put(stop.id(), stop.details()));
        var changes = new LinkedHashMap<StopId, ItineraryChange>();
        for (var stop : after) {
            var was = old.remove(stop.id());
            if (!stop.details().equals(was)) {
                changes.put(stop.id(), new ItineraryChange(stop.id(), was, stop.details()));
            }
        }
        old.forEach((id, was) -> changes.put(id, new ItineraryChange(id, was, null)));
        return changes.values().stream().sorted(BY_HOUR).toList();
    }
}
