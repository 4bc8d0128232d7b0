package org.fujinowa.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request of an administrator to see people's data for some hours, in a list.
 *
 * @param id identity
 * @param version for an answer
 * @param accountId whose request it is
 * @param name how that person is called
 * @param reason why
 * @param state how far it has come
 * @param askedAt when it was asked
 * @param answeredBy who granted or refused it, by sign-in name; empty if nobody yet
 * @param until until when it was granted; null if it was not
 * @param endedBy who ended it before; empty if nobody
 * @param endedAt when
 */
public record EmergencyRow(
        String id,
        long version,
        String accountId,
        String name,
        String reason,
        EmergencyState state,
        Instant askedAt,
        String answeredBy,
        @Nullable Instant until,
        String endedBy,
        @Nullable Instant endedAt) {}
