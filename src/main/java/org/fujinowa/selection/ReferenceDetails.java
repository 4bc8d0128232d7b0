package org.fujinowa.selection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Sensitive;

/**
 * Who is asked about an applicant.
 *
 * @param application about whom
 * @param applicant how the applicant is called
 * @param name the referee
 * @param relation how they know the applicant
 * @param mail e-mail address, may be empty: then they are telephoned
 * @param phone telephone, may be empty
 * @param language in which they read
 */
public record ReferenceDetails(
        @NotNull ApplicationId application,
        @NotBlank @Size(max = 100) String applicant,
        @NotBlank @Size(max = 100) String name,
        @NotNull Relation relation,
        @Sensitive @Size(max = 200) String mail,
        @Sensitive @Size(max = 60) String phone,
        @NotNull Language language)
        implements Serializable {}
