package org.fujinowa.security;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an administrator may see for some hours because a second person has agreed.
 *
 * @param id the identity of the request
 * @param until when it ends by itself
 */
public record EmergencyLook(String id, Instant until) {

    /** What one may then look at; nothing can be changed by it. */
    public static final Set<Permission> LENT = EnumSet.of(
            Permission.VIEW_PEOPLE,
            Permission.VIEW_PARTICIPANTS,
            Permission.VIEW_HOSTS,
            Permission.VIEW_PLACEMENTS,
            Permission.VIEW_APPLICATIONS,
            Permission.VIEW_CONFIDENTIAL,
            Permission.VIEW_CONSENTS);
}
