package org.fujinowa.welcome;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a family told about its home beyond the register of host families, which matching does not weigh.
 *
 * @param outsideContact see {@link ContactAnswers}
 * @param room see {@link RoomAnswers}
 * @param wifi see {@link RoomAnswers}
 * @param smokeAlarm see {@link SafetyAnswers}; null while nobody has answered
 * @param extinguisher see {@link SafetyAnswers}; null while nobody has answered
 * @param shelter see {@link SafetyAnswers}
 * @param hazard see {@link SafetyAnswers}; null while nobody has answered
 * @param car see {@link SafetyAnswers}; null while nobody has answered
 */
public record HomeExtras(
        String outsideContact,
        String room,
        boolean wifi,
        @Nullable Provision smokeAlarm,
        @Nullable Provision extinguisher,
        String shelter,
        @Nullable Hazard hazard,
        @Nullable Provision car)
        implements Serializable {

    /** Nothing has been told. */
    public static HomeExtras none() {
        return new HomeExtras("", "", false, null, null, "", null, null);
    }
}
