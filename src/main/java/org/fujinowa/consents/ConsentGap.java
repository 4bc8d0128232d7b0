package org.fujinowa.consents;

/** Why a mandatory form does not stand; each has a sentence. */
public enum ConsentGap {
    /** Nobody has signed it. */
    NOT_SIGNED,
    /** Only an earlier version is signed, and this one asks to be signed anew. */
    NEW_VERSION,
    /** Something that it needs was refused. */
    REFUSED,
    /** Something that it needs was taken back. */
    WITHDRAWN
}
