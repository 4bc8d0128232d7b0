package org.fujinowa.matching;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.jspecify.annotations.Nullable;

/**
 * What a mend changes for one guest, over the nights that nobody has slept yet.
 *
 * @param guest who
 * @param fate what becomes of the guest
 * @param before where the guest was to sleep; empty without a home
 * @param after where the guest would sleep; empty without a home
 * @param backup the family that could take the guest at once, if one was named
 */
public record GuestMove(
        ParticipantId guest,
        Fate fate,
        List<PlannedStay> before,
        List<PlannedStay> after,
        @Nullable HostFamilyId backup)
        implements Serializable {

    /** What becomes of a guest. */
    public enum Fate {
        /** Sleeps elsewhere from some night on. */
        MOVED,
        /** Had no home, and has one. */
        PLACED,
        /** Has no home any more. */
        LOST,
        /** Needs no home any more. */
        LEFT,
        /** Sleeps where planned, for fewer nights. */
        SHORTER
    }

    public GuestMove {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
