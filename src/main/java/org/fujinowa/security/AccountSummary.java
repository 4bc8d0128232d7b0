package org.fujinowa.security;

import java.time.Instant;
import java.util.Set;
import org.fujinowa.shared.Language;

/**
 * An account as the administrator sees it.
 *
 * @param id identity
 * @param signInName the name typed at sign-in
 * @param displayName how pages address the person
 * @param roles what the person does
 * @param language the language in which the product writes to the person
 * @param active whether the person can sign in
 * @param scope of which programmes and delegations the person is in charge
 * @param createdAt when the account was made
 * @param version for the next change
 */
public record AccountSummary(
        String id,
        String signInName,
        String displayName,
        Set<Role> roles,
        Language language,
        boolean active,
        Scope scope,
        Instant createdAt,
        long version) {}
