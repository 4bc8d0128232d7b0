package org.fujinowa.vetting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.Sensitive;

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
 */
public record EvidenceDetails(
        @NotNull HostFamilyId family,
        @NotNull RequirementId requirement,
        @Sensitive @Size(max = 100) String member,
        @NotNull @PastOrPresent LocalDate doneOn,
        @Sensitive @NotNull VettingResult result,
        @Sensitive @Size(max = 200) String document,
        @Sensitive @Size(max = 300) String note)
        implements Serializable {}
