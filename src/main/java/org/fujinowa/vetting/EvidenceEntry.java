package org.fujinowa.vetting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it is kept. It is never edited: what was wrong is struck out, and recorded anew.
 *
 * @param id which one
 * @param version for a deed
 * @param first the first version of the requirement that it shows
 * @param details what was checked
 * @param validUntil the first day on which it no longer holds, as the requirement said then; none if without end
 * @param people how many people have to say so
 * @param checkedBy the sign-in name of the first
 * @param recordedAt when they wrote it down
 * @param confirmedBy the sign-in name of the second; empty as long as there is none
 * @param struckBy who struck it out; empty if nobody did
 * @param struckBecause why
 */
public record EvidenceEntry(
        EvidenceId id,
        long version,
        RequirementId first,
        EvidenceDetails details,
        @Nullable LocalDate validUntil,
        int people,
        String checkedBy,
        Instant recordedAt,
        String confirmedBy,
        String struckBy,
        String struckBecause)
        implements Serializable {

    /** Whether nobody has struck it out. */
    public boolean stands() {
        return struckBy.isEmpty();
    }

    /** Whether as many people as asked have said so. */
    public boolean complete() {
        return people < 2 || !confirmedBy.isEmpty();
    }

    /** How many people have said so. */
    public int said() {
        return confirmedBy.isEmpty() ? 1 : 2;
    }
}
