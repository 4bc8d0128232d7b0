package org.fujinowa.itinerary;

import java.util.List;
import org.fujinowa.programme.DelegationId;

/**
 * A version of an itinerary was published.
 *
 * @param delegation whose
 * @param edition its number, from 1
 * @param changes in what it differs from the version before
 */
public record ItineraryPublished(DelegationId delegation, int edition, List<ItineraryChange> changes) {

    public ItineraryPublished {
        changes = List.copyOf(changes);
    }
}
