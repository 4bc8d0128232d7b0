package org.fujinowa.welcome;

/** What a family says about its guest, with one tap. */
public enum HomeNoteKind {
    /** The family has read what its guest must not eat or meet. */
    CARE_READ,
    ALL_WELL,
    /** The family would like the office to call. */
    CALL_ME,
    THANKS
}
