package org.fujinowa.itinerary.service;

import java.util.List;
import org.fujinowa.itinerary.ItineraryView;
import org.fujinowa.itinerary.StopWarning;

/** Looks through a draft for what does not fit together. Each is a bean; the pages show what all of them find. */
public interface ItineraryWarnings {

    /** Everything that it finds in that draft. */
    List<StopWarning> of(ItineraryView draft);
}
