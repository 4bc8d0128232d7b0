package org.fujinowa.itinerary.model;

import java.util.Collection;
import java.util.List;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** All stops of all itineraries. */
public interface Stops extends Nouns<Stop> {

    /** Those of one itinerary, in any order; not those that were removed. */
    List<Stop> of(DelegationId delegation);

    /** Those of one itinerary with those that were removed. */
    List<Stop> everOf(DelegationId delegation);

    /** Whether any stop, even a removed one, is at that place. */
    boolean anyAt(PlaceId place);

    /** The first of these delegations that have an itinerary, at most so many. */
    List<DelegationId> planned(Collection<DelegationId> delegations, int atMost);
}
