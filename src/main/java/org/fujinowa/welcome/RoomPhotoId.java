package org.fujinowa.welcome;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a photo of a room. */
public record RoomPhotoId(UUID value) implements Serializable {

    /** A new identity. */
    public static RoomPhotoId next() {
        return new RoomPhotoId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static RoomPhotoId of(String text) {
        return new RoomPhotoId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
