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
 * @param scope of which programmes and delegations the person is in charge
 */
public record AccountDetails(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[\\p{Alnum}._@-]*", message = "{security.sign-in-name-letters}")
        String signInName,

        @NotBlank @Size(max = 200) String displayName,
        @NotEmpty List<Role> roles,
        Language language,
        boolean active,
        Scope scope) {

    /** @throws IllegalArgumentException if a role comes by personal links only */
    public AccountDetails {
        if (roles.stream().anyMatch(Role::byLink)) {
            throw new IllegalArgumentException("An account with the roles %s.".formatted(roles));
        }
    }

    /** Of somebody who is in charge of everything. */
    public AccountDetails(String signInName, String displayName, List<Role> roles, Language language, boolean active) {
        this(signInName, displayName, roles, language, active, Scope.EVERYTHING);
    }

    /** The same account in charge of that. */
    public AccountDetails inChargeOf(Scope other) {
        return new AccountDetails(signInName, displayName, roles, language, active, other);
    }
}
