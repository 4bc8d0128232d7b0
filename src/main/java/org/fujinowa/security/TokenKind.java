package org.fujinowa.security;

/** What a token lets its holder do. */
public enum TokenKind {
    /** Stay signed in on one device. */
    DEVICE,
    /** Call the API as this person, within the token's scopes. */
    API
}
