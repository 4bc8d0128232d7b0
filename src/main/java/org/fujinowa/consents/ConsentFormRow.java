package org.fujinowa.consents;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a form with its place among the versions.
 *
 * @param id this version
 * @param version for a change
 * @param details what it says
 * @param supersededFrom the first day on which another version is signed instead, if there is one
 */
public record ConsentFormRow(
        ConsentFormId id,
        long version,
        ConsentFormDetails details,
        @Nullable LocalDate supersededFrom) implements Serializable {

    /** Whether this version is the one to sign on that day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(details.validFrom()) && (supersededFrom == null || day.isBefore(supersededFrom));
    }
}
