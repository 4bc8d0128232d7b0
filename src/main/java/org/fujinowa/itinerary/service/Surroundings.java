package org.fujinowa.itinerary.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.itinerary.ItineraryClock;
import org.fujinowa.itinerary.Night;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;

/** What an itinerary stands on: what the registers of the contexts below know of its delegation. */
interface Surroundings {

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such delegation */
    DelegationDetails delegation(DelegationId id);

    /** Everybody who is in the delegation, those who withdrew too. */
    Map<ParticipantId, ParticipantRole> group(DelegationId delegation);

    /** Where guests sleep, by the placements. */
    List<Night> nights(DelegationId delegation);

    /**
     * The clocks of the delegation and of every place that these stops name.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if a place is not in the register
     */
    ItineraryClock clock(DelegationDetails delegation, Collection<StopDetails> stops);
}
