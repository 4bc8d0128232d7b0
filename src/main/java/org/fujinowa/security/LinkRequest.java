package org.fujinowa.security;

import java.time.Duration;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Reading;

/**
 * A personal link to be made.
 *
 * @param role what its holder will be, a role by link
 * @param subject the one thing that it opens, for instance one application
 * @param label how pages address its holder, at most 200 characters
 * @param reading what its holder reads
 * @param lasts how long it opens anything
 */
public record LinkRequest(Role role, Subject subject, String label, Reading reading, Duration lasts) {

    private static final int LONGEST_LABEL = 200;

    /** A link for somebody of whom only the language is known. */
    public LinkRequest(Role role, Subject subject, String label, Language language, Duration lasts) {
        this(role, subject, label, Reading.of(language), lasts);
    }

    /** The language in which everything exists for its holder. */
    public Language language() {
        return reading.language();
    }

    /** @throws IllegalArgumentException if the role needs an account, or the link would never hold */
    public LinkRequest {
        if (!role.byLink() || lasts.isNegative() || lasts.isZero()) {
            throw new IllegalArgumentException("A link for %s that lasts %s.".formatted(role, lasts));
        }
        label = label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL);
    }
}
