package org.fujinowa.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * One leg of one year of a programme. Dates are those of the place where the delegation stays.
 *
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
public record DelegationDetails(
        @NotNull ProgrammeId programme,
        @Nullable PartnerId partner,
        @NotBlank @Size(max = 200) String nameJa,
        @NotBlank @Size(max = 200) String nameEn,
        @NotNull Direction direction,
        @NotNull LocalDate arrival,
        @NotNull LocalDate departure,
        @Nullable LocalDate homeStayFrom,
        @Nullable LocalDate homeStayUntil,
        List<PlaceId> places,
        @Size(max = 1000) String leaders,
        @Min(0) @Max(5000) int capacity,
        @Size(max = 300) String meetingPoint,
        @NotNull DelegationState state,
        @Size(max = 2000) String note)
        implements Serializable {

    public DelegationDetails {
        places = List.copyOf(places);
    }
}
