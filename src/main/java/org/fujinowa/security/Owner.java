package org.fujinowa.security;

import org.jspecify.annotations.Nullable;

/**
 * To what a record belongs, as far as it matters for the {@link Scope} of those who ask for it.
 *
 * @param by what kind of owner it is
 * @param key the owner's identity or name
 * @param other the record whose owner it is, where that is in another context
 */
public record Owner(By by, String key, @Nullable Record other) {

    /** Kinds of owners. */
    public enum By {
        /** A delegation. */
        DELEGATION,
        /** A programme, in part or as a whole. */
        PROGRAMME,
        /** A programme with all its delegations, for the record names people of several. */
        WHOLE_PROGRAMME,
        /** The families, which are the business of all who have a delegation with nights in homes. */
        HOMES,
        /** Whoever wrote it, and those in charge of everything. */
        WRITER,
        /** The same as of another record. */
        ANOTHER
    }

    /** That delegation. */
    public static Owner delegation(Object id) {
        return new Owner(By.DELEGATION, id.toString(), null);
    }

    /** That programme. */
    public static Owner programme(Object id) {
        return new Owner(By.PROGRAMME, id.toString(), null);
    }

    /** That programme with all its delegations. */
    public static Owner wholeProgramme(Object id) {
        return new Owner(By.WHOLE_PROGRAMME, id.toString(), null);
    }

    /** The families. */
    public static Owner homes() {
        return new Owner(By.HOMES, "", null);
    }

    /** Whoever signs in by that name. */
    public static Owner writer(String signInName) {
        return new Owner(By.WRITER, signInName, null);
    }

    /** Whoever owns the record with that identity. */
    public static Owner sameAs(Record other) {
        return new Owner(By.ANOTHER, other.toString(), other);
    }
}
