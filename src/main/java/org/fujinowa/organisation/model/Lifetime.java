package org.fujinowa.organisation.model;

import java.time.LocalDate;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** From when until when something existed under one name. */
final class Lifetime {

    /** Where lists put what has not ended. */
    private static final LocalDate STILL = LocalDate.of(9999, 12, 31);

    private Lifetime() {}

    /** @throws RuleViolation {@code organisation.ends-before-it-begins} if there is no day between the two */
    static void mustBeInOrder(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new RuleViolation("organisation.ends-before-it-begins");
        }
    }

    /** The end by which lists are sorted. */
    static LocalDate endSort(@Nullable LocalDate until) {
        return until == null ? STILL : until;
    }
}
