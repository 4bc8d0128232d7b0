package org.fujinowa.security;

import java.time.Instant;

/**
 * A personal link that was just made. Nobody can show its code a second time; a lost one is replaced by another link.
 *
 * @param id its identity
 * @param code four groups of four letters that do not look alike, to be printed, scanned or typed
 * @param expiresAt when it ends
 */
public record NewLink(LinkId id, String code, Instant expiresAt) {

    /** Without the code: records get into logs. */
    @Override
    public String toString() {
        return "NewLink[" + id + "]";
    }
}
