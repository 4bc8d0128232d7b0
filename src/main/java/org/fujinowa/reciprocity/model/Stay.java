package org.fujinowa.reciprocity.model;

import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.TwinId;
import org.jspecify.annotations.Nullable;

/**
 * Guests of one leg in the homes of the other side: one participant of ours or all that an entry by hand tells of.
 *
 * @param year the calendar year
 * @param programme the programme
 * @param partner the other side, if known
 * @param direction which way they travelled
 * @param heads how many they are
 * @param nights the nights in homes that they had together, null where nobody knows
 * @param homes who gave the nights, as far as known; one guest may have moved from home to home
 * @param ownHomes the host families in which they live
 * @param twin the twin that holds for the guest, if one does
 * @param origin where this is known from
 */
public record Stay(
        int year,
        ProgrammeId programme,
        @Nullable PartnerId partner,
        Direction direction,
        int heads,
        @Nullable Integer nights,
        List<HomeNights> homes,
        Set<HostFamilyId> ownHomes,
        @Nullable TwinId twin,
        Origin origin) {

    public Stay {
        homes = List.copyOf(homes);
        ownHomes = Set.copyOf(ownHomes);
    }

    /**
     * Nights in one home.
     *
     * @param family which home
     * @param nights how many
     */
    public record HomeNights(HostFamilyId family, int nights) {}

    /** Where a stay is known from. */
    public enum Origin {
        /** Our own records of a delegation that has come home. */
        RECORDED,
        /** Our own records of one that has not. */
        PLANNED,
        /** An entry by hand, with its source. */
        ENTERED
    }
}
