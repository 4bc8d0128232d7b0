package org.fujinowa.applications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Sensitive;

/**
 * Somebody who answers for one or several children.
 *
 * @param name as the application names them
 * @param mail e-mail address, may be empty
 * @param phone telephone, may be empty
 * @param language in which they read
 */
public record GuardianDetails(
        @NotBlank @Size(max = 200) String name,
        @Sensitive @Size(max = 200) String mail,
        @Sensitive @Size(max = 60) String phone,
        @NotNull Language language)
        implements Serializable {}
