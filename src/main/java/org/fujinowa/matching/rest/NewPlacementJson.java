package org.fujinowa.matching.rest;

import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.StayPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Where a participant is to stay, on the wire.
 *
 * @param family with which family
 * @param firstNight the evening of arrival, left out for the whole stay
 * @param departure the morning of leaving, left out for the whole stay
 * @param reason why, in words, may be empty
 */
public record NewPlacementJson(
        HostFamilyId family,
        @Nullable LocalDate firstNight,
        @Nullable LocalDate departure,
        String reason) {

    /** The nights; null for the whole stay. */
    @Nullable
    StayPeriod nights() {
        if (firstNight == null && departure == null) {
            return null;
        }
        if (firstNight == null || departure == null) {
            throw new RuleViolation("matching.nights-half");
        }
        return new StayPeriod(firstNight, departure);
    }
}
