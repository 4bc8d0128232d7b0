package org.fujinowa.reciprocity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A gift from one side to the other.
 *
 * @param programme within which programme
 * @param givenBy which side gave it
 * @param givenOn when, in the local time of the place
 * @param what what it is
 * @param giver from whom: an office, an organisation, a household
 * @param receiver to whom
 * @param valueYen what it is worth in yen, estimated, if anybody did
 * @param keptAt where it is kept now, may be empty
 * @param partner the other side, if it is one of the register
 * @param delegation the visit at which it was given, if at one
 * @param family the host family that gave or received it, if one did
 * @param twin the twin within which it was given, if within one
 * @param note anything else, may be empty
 */
public record GiftDetails(
        @NotNull ProgrammeId programme,
        @NotNull Side givenBy,
        @NotNull @PastOrPresent LocalDate givenOn,
        @NotBlank @Size(max = 300) String what,
        @NotBlank @Size(max = 200) String giver,
        @NotBlank @Size(max = 200) String receiver,
        @Nullable @Min(0) @Max(1_000_000_000) Integer valueYen,
        @Size(max = 200) String keptAt,
        @Nullable PartnerId partner,
        @Nullable DelegationId delegation,
        @Nullable HostFamilyId family,
        @Nullable TwinId twin,
        @Size(max = 2000) String note)
        implements Serializable {}
