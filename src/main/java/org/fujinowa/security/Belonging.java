package org.fujinowa.security;

import java.util.Optional;
import java.util.function.Function;

/**
 * To what the records of one kind belong.
 *
 * @param type the type of their identities
 * @param kind the kind as {@link Subject}s name it; empty where no subject is about it
 * @param owner by the identity as text: the owner; empty if there is no such record, or it belongs to the association
 */
public record Belonging(Class<? extends Record> type, String kind, Function<String, Optional<Owner>> owner) {

    /** Whether it is what that identity, or subject, names. */
    public boolean isOf(Record named) {
        return named instanceof Subject subject ? subject.kind().equals(kind) : type.isInstance(named);
    }

    /** The owner of what that identity, or subject, names. */
    public Optional<Owner> ownerOf(Record named) {
        return owner.apply(named instanceof Subject subject ? subject.id() : named.toString());
    }
}
