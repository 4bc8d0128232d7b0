package org.fujinowa.matching.web;

import java.time.LocalDate;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of placements, in words.
 *
 * @param participant the guest, for a link
 * @param guest the guest's name
 * @param reading its reading, may be empty
 * @param family the family, for what may be told of the guest there; null if not placed
 * @param home the family's name, empty if not placed
 * @param homeReading its reading, may be empty
 * @param district where the home is
 * @param phone how the home is reached
 * @param from the first night
 * @param until the morning of leaving
 * @param state draft, proposed, confirmed, or not placed
 * @param proposedBy who proposed it
 * @param confirmedBy who confirmed it
 * @param backup the home that could take the guest at once, empty if there is none
 * @param notes what to see to: allergies, diet, remarks on the pair
 * @param pairNote what a coordinator noted about the pair, empty if nobody did
 */
public record PlacementLine(
        ParticipantId participant,
        String guest,
        String reading,
        @Nullable HostFamilyId family,
        String home,
        String homeReading,
        String district,
        String phone,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String state,
        String proposedBy,
        String confirmedBy,
        String backup,
        String notes,
        String pairNote) {}
