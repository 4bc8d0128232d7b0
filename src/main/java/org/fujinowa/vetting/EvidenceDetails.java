package org.fujinowa.vetting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * That something required was checked, when and with which result: never what an official record says.
 *
 * @param family of which family
 * @param requirement the version of the requirement by which it was checked
 * @param member the name of the member it is about, as written in the family; empty if about the family
 * @param doneOn on which day
 * @param result what came of it
 * @param document which paper was seen and where it is kept; may be empty
 * @param note in few words: the condition, the reason of an exception; may be empty
 * @param until the last day of an exception; of nothing else
 */
public record EvidenceDetails(
        @NotNull HostFamilyId family,
        @NotNull RequirementId requirement,
        @Sensitive @Size(max = 100) String member,
        @NotNull LocalDate doneOn,
        @Sensitive @NotNull VettingResult result,
        @Sensitive @Size(max = 200) String document,
        @Sensitive @Size(max = 300) String note,
        @Nullable LocalDate until)
        implements Serializable {

    /** Evidence that is no exception. */
    public EvidenceDetails(
            HostFamilyId family,
            RequirementId requirement,
            String member,
            LocalDate doneOn,
            VettingResult result,
            String document,
            String note) {
        this(family, requirement, member, doneOn, result, document, note, null);
    }
}
