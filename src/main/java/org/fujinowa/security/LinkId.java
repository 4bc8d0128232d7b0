package org.fujinowa.security;

import java.util.UUID;
import org.fujinowa.shared.Identity;

/** Identity of a personal link. */
public record LinkId(UUID value) {

    /** A new identity, later than all before it. */
    public static LinkId next() {
        return new LinkId(Identity.next());
    }

    /** @throws IllegalArgumentException if the text is no identity */
    public static LinkId of(String text) {
        return new LinkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
