package org.fujinowa.vetting;

import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * One version of a requirement with its place among the versions.
 *
 * @param id this version
 * @param version for a change
 * @param first the first version of the same requirement: evidence counts for all of them
 * @param details what it asks
 * @param supersededFrom the first night on which another version counts instead, if there is one
 */
public record RequirementRow(
        RequirementId id,
        long version,
        RequirementId first,
        RequirementDetails details,
        @Nullable LocalDate supersededFrom)
        implements Serializable {

    /** Whether this version counts on that night. */
    public boolean inForceOn(LocalDate night) {
        return !night.isBefore(details.inForceFrom()) && (supersededFrom == null || night.isBefore(supersededFrom));
    }

    /** How it is called in that language. */
    public String name(Language language) {
        return language == Language.JA ? details.nameJa() : details.nameEn();
    }
}
