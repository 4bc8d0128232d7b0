package org.fujinowa.itinerary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.fujinowa.itinerary.ItineraryDay;
import org.fujinowa.itinerary.OwnItineraryView;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.itinerary.service.OwnItineraries;
import org.jspecify.annotations.Nullable;

/** /guardian/itinerary, /apply/itinerary, /home/itinerary: what comes next, then day by day. */
@Named
@RequestScoped
public class OwnItineraryPage {

    @Inject
    private OwnItineraries own;

    @Inject
    private Clock clock;

    private @Nullable List<OwnItineraryView> children;
    private @Nullable List<OwnItineraryView> mine;
    private @Nullable List<OwnItineraryView> guests;

    /** Those of a guardian's children. */
    public List<OwnItineraryView> getChildren() {
        if (children == null) {
            children = own.ofMyChildren();
        }
        return children;
    }

    /** One's own. */
    public List<OwnItineraryView> getMine() {
        if (mine == null) {
            mine = own.mine();
        }
        return mine;
    }

    /** Those of a family's guests. */
    public List<OwnItineraryView> getGuests() {
        if (guests == null) {
            guests = own.ofMyGuests();
        }
        return guests;
    }

    /** What goes on now or comes next, or null once all is over. */
    public @Nullable PlannedStop next(OwnItineraryView itinerary) {
        return itinerary.view().next(clock.instant()).orElse(null);
    }

    /** The days with something to do. */
    public List<ItineraryDay> days(OwnItineraryView itinerary) {
        return itinerary.view().days().stream()
                .filter(day -> !day.stops().isEmpty())
                .toList();
    }
}
