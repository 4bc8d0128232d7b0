package org.fujinowa.consents;

/** As what somebody signs a form. */
public enum Signer {
    /** A parent or whoever else answers for a child. */
    GUARDIAN,
    /** The child's own word, beside that of the guardian. */
    CHILD,
    /** Somebody of age who takes part and answers for themselves. */
    ADULT,
    /** Whoever represents a host family. */
    HOST,
    /** Somebody who helps. */
    VOLUNTEER
}
