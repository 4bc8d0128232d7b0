package org.fujinowa.reciprocity;

import java.io.Serializable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two participants who seem to be twins because one is placed where the other lives. A person decides.
 *
 * @param inbound who comes to us
 * @param outbound who travels from here
 * @param homeHere the home where the inbound guest is placed and the outbound one lives, if that is so
 * @param homeThere the home where the outbound guest is placed and the inbound one lives, if that is so
 */
public record TwinSuggestion(
        TwinGuest inbound,
        TwinGuest outbound,
        @Nullable TwinHome homeHere,
        @Nullable TwinHome homeThere) implements Serializable {

    /** How many reasons speak for it. */
    public int reasons() {
        return (int) Stream.of(homeHere != null, homeThere != null)
                .filter(Boolean::booleanValue)
                .count();
    }
}
