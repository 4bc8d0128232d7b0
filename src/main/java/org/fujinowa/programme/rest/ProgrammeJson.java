package org.fujinowa.programme.rest;

import org.fujinowa.programme.Accent;
import org.fujinowa.programme.ProgrammeDetails;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A programme on the wire: its own type, so that renaming a component inside never breaks a client.
 *
 * @param id its identity, may be left out by the caller
 * @param code a short word in capitals, for instance CHRC
 * @param nameJa the name in Japanese
 * @param nameEn the name in English
 * @param descriptionJa what it is, in Japanese
 * @param descriptionEn what it is, in English
 * @param accent the colour and icon by which pages mark it
 * @param homeStay whether participants sleep with host families
 * @param reciprocal whether the family of a participant who travelled hosts on the other leg
 * @param adults whether participants are of age and consent for themselves
 * @param active whether new delegations can be opened
 * @param visitorsRead what those read who come to us; English where it is not said
 */
public record ProgrammeJson(
        @Nullable ProgrammeId id,
        String code,
        String nameJa,
        String nameEn,
        String descriptionJa,
        String descriptionEn,
        Accent accent,
        boolean homeStay,
        boolean reciprocal,
        boolean adults,
        boolean active,
        @Nullable Reading visitorsRead) {

    static ProgrammeJson of(ProgrammeId id, ProgrammeDetails details) {
        return new ProgrammeJson(
                id,
                details.code(),
                details.nameJa(),
                details.nameEn(),
                details.descriptionJa(),
                details.descriptionEn(),
                details.accent(),
                details.homeStay(),
                details.reciprocal(),
                details.adults(),
                details.active(),
                details.visitorsRead());
    }

    ProgrammeDetails details() {
        return new ProgrammeDetails(
                code,
                nameJa,
                nameEn,
                descriptionJa,
                descriptionEn,
                accent,
                homeStay,
                reciprocal,
                adults,
                active,
                visitorsRead == null ? Reading.ENGLISH : visitorsRead);
    }
}
