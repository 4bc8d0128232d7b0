package org.fujinowa.incidents;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked who opens their way.
 *
 * @param side who is asked
 * @param called how the guest is called: by themselves, or by the family that is asked about them
 * @param delegationJa the delegation
 * @param delegationEn the delegation, in English
 * @param begins when the stay begins
 * @param day on which day of the stay we are; null before and long after it
 * @param said what they themselves said last on that day; null if nothing
 */
public record CheckInQuestion(
        CheckInSide side,
        String called,
        String delegationJa,
        String delegationEn,
        LocalDate begins,
        @Nullable CheckInDay day,
        @Nullable NewCheckIn said)
        implements Serializable {}
