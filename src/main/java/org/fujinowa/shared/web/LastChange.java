package org.fujinowa.shared.web;

import java.time.Instant;
import java.util.Optional;

/** Tells an edit page who changed a record last; the audit trail knows, and it lives above this package. */
public interface LastChange {

    /**
     * Who it was, and when.
     *
     * @param who the name by which they sign in
     * @param when the moment
     */
    record By(String who, Instant when) {}

    /** The last change of the thing of that kind and identity. */
    Optional<By> of(String kind, String id);
}
