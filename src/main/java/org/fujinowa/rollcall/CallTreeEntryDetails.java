package org.fujinowa.rollcall;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a call tree.
 *
 * @param delegation whose tree
 * @param calledBy who calls them; null for those with whom it begins
 * @param position their place among those whom the same person calls
 * @param name who
 * @param phone where they answer
 * @param note for instance whose parents, or when they can be reached; may be empty
 */
public record CallTreeEntryDetails(
        @NotNull DelegationId delegation,
        @Nullable CallTreeEntryId calledBy,
        @Min(0) @Max(999) int position,
        @NotBlank @Size(max = 100) String name,
        @Sensitive @NotBlank @Size(max = 60) String phone,
        @Sensitive @Size(max = 300) String note)
        implements Serializable {}
