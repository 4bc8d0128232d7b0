package org.fujinowa.matching;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.DelegationId;
import org.jspecify.annotations.Nullable;

/**
 * Where one participant stays, and who stands for it.
 *
 * @param delegation the delegation
 * @param participant the guest
 * @param family the home
 * @param firstNight the evening of arrival in the home
 * @param departure the morning of leaving it
 * @param state draft, proposed or confirmed
 * @param locked whether the engine must keep it
 * @param reason why, in words, where somebody gave one
 * @param score how well the pair fitted when it was placed, 0 to 1000
 * @param placedBy who placed it: a sign-in name, or the engine on behalf of one
 * @param placedAt when
 * @param proposedBy who stands for it, once proposed
 * @param proposedAt when
 * @param confirmedBy the second person, once confirmed
 * @param confirmedAt when
 */
public record PlacementDetails(
        DelegationId delegation,
        ParticipantId participant,
        HostFamilyId family,
        LocalDate firstNight,
        LocalDate departure,
        PlacementState state,
        boolean locked,
        String reason,
        int score,
        String placedBy,
        Instant placedAt,
        @Nullable String proposedBy,
        @Nullable Instant proposedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt)
        implements Serializable {

    private static final int LONGEST_REASON = 500;

    /** A reason as long as one may be. */
    public static String shortened(String reason) {
        var stripped = reason.strip();
        return stripped.length() <= LONGEST_REASON ? stripped : stripped.substring(0, LONGEST_REASON);
    }
}
