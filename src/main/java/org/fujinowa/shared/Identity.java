package org.fujinowa.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes identities: UUIDs of version 7 (RFC 9562), whose first 48 bits are the milliseconds of their making. */
public final class Identity {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Identity() {}

    /** A new identity; later ones sort after earlier ones, to the millisecond. */
    public static UUID next() {
        var time = System.currentTimeMillis();
        var high = (time << 16) | VERSION_7 | (RANDOM.nextLong() & 0x0FFFL);
        var low = VARIANT | (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(high, low);
    }

    /** The smallest identity that can be made at that moment: whatever was made before sorts before it. */
    public static UUID firstOf(Instant moment) {
        return new UUID((moment.toEpochMilli() << 16) | VERSION_7, VARIANT);
    }

    /**
     * The identity that a text writes.
     *
     * @throws RuleViolation {@code shared.no-such-record} if the text is not a UUID: somebody typed an address by hand
     */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnIdentity) {
            throw new RuleViolation("shared.no-such-record", text);
        }
    }
}
