package org.fujinowa.vetting;

import java.io.Serializable;
import java.util.UUID;
import org.fujinowa.shared.Identity;

/** The identity of a photo that was taken at a home visit. */
public record VisitPhotoId(UUID value) implements Serializable {

    /** A new identity. */
    public static VisitPhotoId next() {
        return new VisitPhotoId(Identity.next());
    }

    /**
     * The identity that a text writes.
     *
     * @throws org.fujinowa.shared.RuleViolation if the text is none
     */
    public static VisitPhotoId of(String text) {
        return new VisitPhotoId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
