package org.fujinowa.matching;

import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.StayPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Where a guest sleeps in a plan beside the board. It holds no words about anybody, so that nothing about a person who is erased
 * stays behind in a plan.
 *
 * @param participant the guest, who may be gone since
 * @param family the home, which may be gone since
 * @param firstNight the evening of arrival in the home
 * @param departure the morning of leaving it
 * @param locked whether the engine had to keep it
 * @param backup the family named to take the guest if this one cannot, if there was one
 */
public record PlannedPlace(
        ParticipantId participant,
        HostFamilyId family,
        LocalDate firstNight,
        LocalDate departure,
        boolean locked,
        @Nullable HostFamilyId backup)
        implements Serializable {

    /** What a placement of the board says about it. */
    public static PlannedPlace of(PlacementDetails placement) {
        return new PlannedPlace(
                placement.participant(),
                placement.family(),
                placement.firstNight(),
                placement.departure(),
                placement.locked(),
                placement.backup());
    }

    /** Its nights. */
    public StayPeriod nights() {
        return new StayPeriod(firstNight, departure);
    }

    /** Whether it is the same bed on the same nights, whatever else is said about it. */
    public boolean sameStay(PlannedPlace other) {
        return family.equals(other.family) && firstNight.equals(other.firstNight) && departure.equals(other.departure);
    }
}
