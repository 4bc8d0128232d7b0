package org.fujinowa.intake.model;

import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What a row makes of a host family.
 *
 * @param id which family; null for a new one
 * @param before what the register says of it; null for a new one
 * @param after what it will say
 */
public record FamilyPlan(
        @Nullable HostFamilyId id, @Nullable Versioned<HostFamilyDetails> before, HostFamilyDetails after) {

    /** Whether nothing at all is new. */
    public boolean saysNothingNew() {
        return before != null && before.value().equals(after);
    }
}
