package org.fujinowa.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.fujinowa.shared.Language;

/**
 * What an administrator decides about an account.
 *
 * @param signInName the name typed at sign-in: letters, digits, dot, hyphen, underscore, at sign
 * @param displayName how pages address the person
 * @param roles what the person does, at least one
 * @param language the language in which the product writes to the person
 * @param active whether the person can sign in
 */
public record AccountDetails(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[\\p{Alnum}._@-]*", message = "{security.sign-in-name-letters}")
        String signInName,

        @NotBlank @Size(max = 200) String displayName,
        @NotEmpty List<Role> roles,
        Language language,
        boolean active) {

    /** @throws IllegalArgumentException if a role comes by personal links only */
    public AccountDetails {
        if (roles.stream().anyMatch(Role::byLink)) {
            throw new IllegalArgumentException("An account with the roles %s.".formatted(roles));
        }
    }
}
