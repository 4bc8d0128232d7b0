package org.fujinowa.vetting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.Sensitive;

/**
 * That something changed in a family that earlier checks did not see.
 *
 * @param family in which family
 * @param what what changed
 * @param about who came, which kind of pet, what happened in few words; may be empty
 * @param since the day on which we heard of it
 */
public record HomeChangeDetails(
        @NotNull HostFamilyId family,
        @NotNull Reopening what,
        @Sensitive @Size(max = 300) String about,
        @NotNull LocalDate since)
        implements Serializable {}
