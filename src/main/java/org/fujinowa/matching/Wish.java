package org.fujinowa.matching;

import org.fujinowa.shared.Kebab;

/** What makes one home fit a guest better than another. Each is weighed; none is a rule. */
public enum Wish {
    /** A language that both speak, by the level of whoever speaks it less well. */
    LANGUAGE,
    /** Interests that both have. */
    INTERESTS,
    /** A child of near age in the home. */
    NEAR_AGE,
    /** Whether a child of near age is the girl or boy that the guest would like. */
    CHILD_SEX,
    /** Few guests in the last five years. */
    FAIR_BURDEN,
    /** A family that has never hosted. */
    FIRST_TIME,
    /** A family whose child travels on the other leg of the exchange. */
    TWIN,
    /** A room alone for a guest who wishes one. */
    OWN_ROOM,
    /** Few minutes to the meeting point. */
    NEARNESS,
    /** What the family wishes of its guest: the age. */
    FAMILY_WISHES,
    /** What the guest wishes of a home: small children or none, animals or none, grandparents. */
    GUEST_WISHES;

    /** The key of its name; with {@code .means} behind it, that of the sentence that explains it. */
    public String key() {
        return "matching.wish." + Kebab.of(name());
    }
}
