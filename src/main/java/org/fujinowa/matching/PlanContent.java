package org.fujinowa.matching;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;

/**
 * What a plan beside the board says.
 *
 * @param rules what was laid down when it was made
 * @param places who sleeps where, by guests and first nights
 */
public record PlanContent(BoardRules rules, List<PlannedPlace> places) implements Serializable {

    public PlanContent {
        places = List.copyOf(places);
    }

    /** The places of one guest; none if the guest has none. */
    public List<PlannedPlace> of(ParticipantId guest) {
        return places.stream()
                .filter(place -> place.participant().equals(guest))
                .toList();
    }
}
