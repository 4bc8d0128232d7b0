package org.fujinowa.security;

import java.time.Instant;
import org.fujinowa.shared.Reading;

/**
 * A device that has just come in by a personal link.
 *
 * @param token what the device keeps
 * @param role what its holder is
 * @param reading what its holder reads
 * @param expiresAt when the link ends
 */
public record EnteredLink(String token, Role role, Reading reading, Instant expiresAt) {

    /** Without the token: records get into logs. */
    @Override
    public String toString() {
        return "EnteredLink[" + role + "]";
    }
}
