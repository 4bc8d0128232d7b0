package org.fujinowa.itinerary;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * Says which instant an hour in an itinerary is. Page, booklet, calendar and checks ask this and nothing else, so that they cannot
 * disagree.
 *
 * <p>An hour that comes twice, when clocks go back, is the first of the two. An hour that does not come at all, when they go
 * forward, is refused where it is typed; one that was stored before a government changed its mind counts from the hour before.
 *
 * @param zones the clock of each place
 * @param local the clock of stops that name no place: that of the delegation's first place
 * @param home the clock on the other side: where the travellers come from
 */
public record ItineraryClock(Map<PlaceId, ZoneId> zones, ZoneId local, ZoneId home) {

    public ItineraryClock {
        zones = Map.copyOf(zones);
    }

    /** The clock of that place; that of the delegation where none is named, or the place is not known. */
    public ZoneId zone(@Nullable PlaceId place) {
        return place == null ? local : zones.getOrDefault(place, local);
    }

    /** When that stop begins and ends. */
    public Clocked of(StopDetails stop) {
        return new Clocked(stop.from().atZone(zone(stop.place())), stop.until().atZone(zone(stop.endsAt())));
    }

    /** Until when plan B of that stop is decided, if it has one. */
    public Optional<ZonedDateTime> decideBy(StopDetails stop) {
        return Optional.ofNullable(stop.planB()).map(plan -> plan.decideBy().atZone(zone(stop.place())));
    }

    /** The clock by which a day of that place is looked at from the other side: home there, the delegation's place at home. */
    public ZoneId otherSide(ZoneId here) {
        return here.equals(home) ? local : home;
    }

    /** Whether that hour comes at all there: clocks jump over some when summer time begins. */
    public boolean comes(LocalDateTime hour, @Nullable PlaceId place) {
        return !zone(place).getRules().getValidOffsets(hour).isEmpty();
    }
}
