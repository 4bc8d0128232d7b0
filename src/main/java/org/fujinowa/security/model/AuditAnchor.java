package org.fujinowa.security.model;

import java.util.Optional;

/** Keeps the newest link of the audit chain outside the database, so that a trail cut off at its end is noticed. */
public interface AuditAnchor {

    /**
     * A link of the chain.
     *
     * @param number its number, from 1
     * @param hash its hash
     */
    record Link(long number, String hash) {}

    /** Writes the link down. */
    void keep(long number, String hash);

    /** The newest link that was written down. */
    Optional<Link> newest();
}
