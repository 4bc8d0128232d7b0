package org.fujinowa.admissions;

/** What a guest may wish of a home beyond what is named on its own. A wish, never a rule. */
public enum HomeWish {
    /** Children younger than school age are in the home. */
    SMALL_CHILDREN,
    /** Nobody younger than school age is in the home. */
    NO_SMALL_CHILDREN,
    /** An animal lives there. */
    ANIMALS,
    /** No animal lives there. */
    NO_ANIMALS,
    /** Grandparents live there, too. */
    GRANDPARENTS
}
