package org.fujinowa.programme.rest;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A delegation on the wire: its own type, so that renaming a component inside never breaks a client.
 *
 * @param id its identity, may be left out by the caller
 * @param programme the programme
 * @param partner the other side of this leg, if known yet
 * @param nameJa the name in Japanese, for instance CHRC受入 2027
 * @param nameEn the name in English
 * @param direction whether guests come or ours travel
 * @param arrival the first day
 * @param departure the last day
 * @param homeStayFrom the evening on which the home stay begins, if there is one
 * @param homeStayUntil the morning on which it ends
 * @param places where it goes
 * @param leaders who leads it: names and roles, one a line
 * @param capacity how many participants there is room for, 0 if not settled
 * @param meetingPoint where families and guests meet, may be empty
 * @param state how far it has come
 * @param note anything else, may be empty
 */
public record DelegationJson(
        @Nullable DelegationId id,
        ProgrammeId programme,
        @Nullable PartnerId partner,
        String nameJa,
        String nameEn,
        Direction direction,
        LocalDate arrival,
        LocalDate departure,
        @Nullable LocalDate homeStayFrom,
        @Nullable LocalDate homeStayUntil,
        List<PlaceId> places,
        String leaders,
        int capacity,
        String meetingPoint,
        DelegationState state,
        String note) {

    static DelegationJson of(DelegationId id, DelegationDetails details) {
        return new DelegationJson(
                id,
                details.programme(),
                details.partner(),
                details.nameJa(),
                details.nameEn(),
                details.direction(),
                details.arrival(),
                details.departure(),
                details.homeStayFrom(),
                details.homeStayUntil(),
                details.places(),
                details.leaders(),
                details.capacity(),
                details.meetingPoint(),
                details.state(),
                details.note());
    }

    DelegationDetails details() {
        return new DelegationDetails(
                programme,
                partner,
                nameJa,
                nameEn,
                direction,
                arrival,
                departure,
                homeStayFrom,
                homeStayUntil,
                places,
                leaders,
                capacity,
                meetingPoint,
                state,
                note);
    }
}
