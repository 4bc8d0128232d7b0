package org.fujinowa.letters.model;

import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.consents.Telling;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.letters.PlacedGuest;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.shared.StayPeriod;

/**
 * A placement with what the registers say of both sides.
 *
 * @param placement where and when
 * @param guest who
 * @param home with whom
 * @param telling whether the guest's care is told to that home
 */
public record Placed(PlacementDetails placement, ParticipantEntry guest, HostFamilyEntry home, Telling telling) {

    public boolean confirmed() {
        return placement.state() == PlacementState.CONFIRMED;
    }

    /** As a list shows it. */
    public PlacedGuest row() {
        return new PlacedGuest(
                guest.id(),
                guest.person().writtenName(),
                guest.person().reading(),
                home.details().name(),
                home.details().reading(),
                new StayPeriod(placement.firstNight(), placement.departure()),
                confirmed(),
                telling);
    }
}
