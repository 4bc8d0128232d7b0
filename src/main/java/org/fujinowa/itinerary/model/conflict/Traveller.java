package org.fujinowa.itinerary.model.conflict;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.jspecify.annotations.Nullable;

/**
 * What the rules know of somebody in the group.
 *
 * @param id who
 * @param role what they are in the group
 * @param adultFrom the first day on which they are of age; if the birth date is not known, students count as minors and all others as adults
 * @param allergies to which food: codes, or words
 * @param diets what they do not eat
 * @param faithNeeds what they need for the sake of their faith
 * @param passportUntil the last day of their passport, if it is known
 */
public record Traveller(
        ParticipantId id,
        ParticipantRole role,
        @Nullable LocalDate adultFrom,
        List<String> allergies,
        List<Diet> diets,
        List<FaithNeed> faithNeeds,
        @Nullable LocalDate passportUntil) {

    public Traveller {
        allergies = List.copyOf(allergies);
        diets = List.copyOf(diets);
        faithNeeds = List.copyOf(faithNeeds);
    }

    /** Whether they are a minor on that day. */
    public boolean isMinorOn(LocalDate day) {
        return adultFrom == null ? role == ParticipantRole.STUDENT : day.isBefore(adultFrom);
    }
}
