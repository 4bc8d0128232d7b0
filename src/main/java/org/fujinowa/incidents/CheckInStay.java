package org.fujinowa.incidents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.jspecify.annotations.Nullable;

/**
 * One stay about which two sides are asked.
 *
 * @param guest who travels
 * @param name their name
 * @param mail where they read mail, may be empty
 * @param family the home of the first night; null if none is confirmed
 * @param familyName its name, may be empty
 * @param familyMail where it reads mail, may be empty
 * @param begins the first night there, or else the day of arrival
 * @param ends the last day
 */
public record CheckInStay(
        ParticipantId guest,
        String name,
        String mail,
        @Nullable HostFamilyId family,
        String familyName,
        String familyMail,
        LocalDate begins,
        LocalDate ends)
        implements Serializable {

    /** Who is asked about it. */
    public List<CheckInSide> sides() {
        return family == null ? List.of(CheckInSide.GUEST) : List.of(CheckInSide.values());
    }

    /** The name of that side. */
    public String name(CheckInSide side) {
        return side == CheckInSide.GUEST ? name : familyName;
    }
}
