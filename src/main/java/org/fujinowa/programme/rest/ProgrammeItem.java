package org.fujinowa.programme.rest;

import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.ProgrammeRow;

/**
 * One row of the list of programmes on the wire.
 *
 * @param id its identity
 * @param version the version of the record
 * @param code a short word in capitals, for instance CHRC
 * @param nameJa the name in Japanese
 * @param nameEn the name in English
 * @param homeStay whether participants sleep with host families
 * @param active whether new delegations can be opened
 */
public record ProgrammeItem(
        ProgrammeId id, long version, String code, String nameJa, String nameEn, boolean homeStay, boolean active) {

    static ProgrammeItem of(ProgrammeRow row) {
        var programme = row.details();
        return new ProgrammeItem(
                row.id(),
                row.version(),
                programme.code(),
                programme.nameJa(),
                programme.nameEn(),
                programme.homeStay(),
                programme.active());
    }
}
