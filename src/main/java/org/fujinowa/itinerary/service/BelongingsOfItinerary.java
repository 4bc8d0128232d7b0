package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.itinerary.StopId;
import org.fujinowa.itinerary.model.Stops;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;

/** Stops belong to their delegation. */
@ApplicationScoped
class BelongingsOfItinerary implements Belongings {

    private Stops stops;

    /** For the CDI proxy. */
    protected BelongingsOfItinerary() {}

    @Inject
    BelongingsOfItinerary(Stops stops) {
        this.stops = stops;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(new Belonging(
                StopId.class,
                "Stop",
                key -> stops.find(StopId.of(key)).map(stop -> Owner.delegation(stop.delegation()))));
    }
}
