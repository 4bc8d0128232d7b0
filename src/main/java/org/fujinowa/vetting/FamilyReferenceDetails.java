package org.fujinowa.vetting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Sensitive;

/**
 * Who is asked about a family.
 *
 * @param family about whom
 * @param household how the family is called
 * @param name the referee
 * @param knows how the referee knows the family, in words
 * @param mail e-mail address, may be empty: then they are telephoned
 * @param phone telephone, may be empty
 * @param language in which they read
 */
public record FamilyReferenceDetails(
        @NotNull HostFamilyId family,
        @Sensitive @NotBlank @Size(max = 100) String household,
        @Sensitive @NotBlank @Size(max = 100) String name,
        @Sensitive @NotBlank @Size(max = 100) String knows,
        @Sensitive @Size(max = 200) String mail,
        @Sensitive @Size(max = 60) String phone,
        @NotNull Language language)
        implements Serializable {}
