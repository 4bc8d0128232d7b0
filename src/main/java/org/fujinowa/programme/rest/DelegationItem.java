package org.fujinowa.programme.rest;

import java.time.LocalDate;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;

/**
 * One row of the list of delegations on the wire.
 *
 * @param id its identity
 * @param version the version of the record
 * @param programme the programme
 * @param programmeCode the programme's short word
 * @param nameJa the name in Japanese
 * @param nameEn the name in English
 * @param direction whether guests come or ours travel
 * @param arrival the first day
 * @param departure the last day
 * @param capacity how many participants there is room for, 0 if not settled
 * @param state how far it has come
 */
public record DelegationItem(
        DelegationId id,
        long version,
        ProgrammeId programme,
        String programmeCode,
        String nameJa,
        String nameEn,
        Direction direction,
        LocalDate arrival,
        LocalDate departure,
        int capacity,
        DelegationState state) {

    static DelegationItem of(DelegationRow row) {
        var delegation = row.details();
        return new DelegationItem(
                row.id(),
                row.version(),
                delegation.programme(),
                row.programmeCode(),
                delegation.nameJa(),
                delegation.nameEn(),
                delegation.direction(),
                delegation.arrival(),
                delegation.departure(),
                delegation.capacity(),
                delegation.state());
    }
}
