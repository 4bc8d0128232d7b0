package org.fujinowa.itinerary.model;

import java.util.Collection;
import java.util.List;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.InMemoryNouns;

/** Stops in memory. */
public final class InMemoryStops extends InMemoryNouns<Stop> implements Stops {

    @Override
    public List<Stop> of(DelegationId delegation) {
        return everOf(delegation).stream().filter(stop -> !stop.isRemoved()).toList();
    }

    @Override
    public List<Stop> everOf(DelegationId delegation) {
        return all().stream()
                .filter(stop -> stop.delegation().equals(delegation))
                .toList();
    }

    @Override
    public boolean anyAt(PlaceId place) {
        return all().stream()
                .map(Stop::details)
                .anyMatch(stop -> place.equals(stop.place()) || place.equals(stop.endsAt()));
    }

    @Override
    public List<DelegationId> planned(Collection<DelegationId> delegations, int atMost) {
        return all().stream()
                .map(Stop::delegation)
                .filter(delegations::contains)
                .distinct()
                .limit(atMost)
                .toList();
    }
}
