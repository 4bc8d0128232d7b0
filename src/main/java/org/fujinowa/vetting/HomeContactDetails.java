package org.fujinowa.vetting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.Sensitive;

/**
 * That somebody of the association called a home, came by, or looked back together with the family.
 *
 * @param family which family
 * @param kind how
 * @param on on which day
 * @param note what was said, in few words; a review says something
 */
public record HomeContactDetails(
        @NotNull HostFamilyId family,
        @NotNull HomeContactKind kind,
        @NotNull LocalDate on,
        @Sensitive @Size(max = 1000) String note)
        implements Serializable {}
