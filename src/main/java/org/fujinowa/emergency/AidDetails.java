package org.fujinowa.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One number or place of help, for one delegation or for all that come to a place.
 *
 * @param kind what kind of help
 * @param delegation the delegation for which it is, if for one only
 * @param place the place where it helps all delegations, if it does
 * @param nameJa what it is called in Japanese
 * @param nameEn the same in English or Latin letters
 * @param phone where it answers; empty until somebody has found it out
 * @param addressJa where it is, in Japanese, may be empty
 * @param addressEn the same in English or Latin letters
 * @param noteJa for instance hours, languages, the number of a policy
 * @param noteEn the same in English
 * @param source where this is known from
 * @param checkedOn the day on which somebody made sure of it; null until then
 */
public record AidDetails(
        @NotNull AidKind kind,
        @Nullable DelegationId delegation,
        @Nullable PlaceId place,
        @NotBlank @Size(max = 200) String nameJa,
        @NotBlank @Size(max = 200) String nameEn,
        @Size(max = 60) String phone,
        @Size(max = 300) String addressJa,
        @Size(max = 300) String addressEn,
        @Size(max = 500) String noteJa,
        @Size(max = 500) String noteEn,
        @Size(max = 500) String source,
        @Nullable LocalDate checkedOn)
        implements Serializable {

    /** @throws RuleViolation {@code emergency.aid-for-nobody} if it helps neither a delegation nor at a place, or both */
    public AidDetails {
        if ((delegation == null) == (place == null)) {
            throw new RuleViolation("emergency.aid-for-nobody");
        }
    }
}
