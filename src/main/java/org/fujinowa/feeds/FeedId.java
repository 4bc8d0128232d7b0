package org.fujinowa.feeds;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a feed. It opens nothing: the address does. */
public record FeedId(UUID value) implements Serializable {

    /** A new identity. */
    public static FeedId next() {
        return new FeedId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static FeedId of(String text) {
        return new FeedId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
