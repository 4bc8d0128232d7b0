package org.fujinowa.security;

/**
 * On whom or what something was done.
 *
 * @param kind the noun of the glossary, for instance {@code HostFamily}
 * @param id the identity of that one
 */
public record Subject(String kind, String id) {

    /** The thing with that identity. */
    public static Subject of(String kind, Object id) {
        return new Subject(kind, id.toString());
    }
}
