package org.fujinowa.matching;

import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.StayPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to a plan.
 *
 * @param kind what
 * @param guest whom it is about; null where it is about a family
 * @param family which it is about; null where it is about a guest
 * @param from the first night concerned
 * @param until the morning after the last one
 */
public record Mishap(
        Kind kind, @Nullable ParticipantId guest, @Nullable HostFamilyId family, LocalDate from, LocalDate until)
        implements Serializable {

    /** What can happen. */
    public enum Kind {
        /** The family can receive nobody. */
        FAMILY_CANCELS,
        /** The guest needs no bed: does not come, comes later, leaves early. */
        GUEST_AWAY,
        /** The family has one bed less. */
        BED_LOST
    }

    /** The nights concerned. */
    public StayPeriod nights() {
        return new StayPeriod(from, until);
    }

    /** Whether it is about the same guest or family. */
    public boolean aboutTheSame(Mishap other) {
        return java.util.Objects.equals(guest, other.guest) && java.util.Objects.equals(family, other.family);
    }
}
