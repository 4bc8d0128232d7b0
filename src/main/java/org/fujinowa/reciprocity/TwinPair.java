package org.fujinowa.reciprocity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A twin as the page shows it.
 *
 * @param id which twin
 * @param version for a change
 * @param state what has become of it
 * @param details what is written down of it
 * @param inbound who comes to us, if anybody
 * @param outbound who travels from here, if anybody
 * @param volunteerHome the family without a child that receives who is alone, if any
 */
public record TwinPair(
        TwinId id,
        long version,
        TwinState state,
        TwinDetails details,
        @Nullable TwinGuest inbound,
        @Nullable TwinGuest outbound,
        @Nullable TwinHome volunteerHome)
        implements Serializable {

    /** Whether a participant has withdrawn and nobody has written down when and why. */
    public boolean awaitsReason() {
        return state == TwinState.DROPPED && details.live();
    }

    /** The twin's home in which the inbound guest is placed, or null. */
    public @Nullable TwinHome inboundAtTwins() {
        return inbound == null || outbound == null
                ? null
                : inbound.placedIn(outbound).orElse(null);
    }

    /** The twin's home in which the outbound guest is placed, or null. */
    public @Nullable TwinHome outboundAtTwins() {
        return inbound == null || outbound == null
                ? null
                : outbound.placedIn(inbound).orElse(null);
    }
}
