package org.fujinowa.security;

import java.time.Duration;
import org.fujinowa.shared.Language;

/**
 * A personal link to be made.
 *
 * @param role what its holder will be, a role by link
 * @param subject the one thing that it opens, for instance one application
 * @param label how pages address its holder, at most 200 characters
 * @param language the language in which its holder reads
 * @param lasts how long it opens anything
 */
public record LinkRequest(Role role, Subject subject, String label, Language language, Duration lasts) {

    private static final int LONGEST_LABEL = 200;

    /** @throws IllegalArgumentException if the role needs an account, or the link would never hold */
    public LinkRequest {
        if (!role.byLink() || lasts.isNegative() || lasts.isZero()) {
            throw new IllegalArgumentException("A link for %s that lasts %s.".formatted(role, lasts));
        }
        label = label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL);
    }
}
