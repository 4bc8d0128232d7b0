package org.fujinowa.security;

/** For what somebody looks at addresses, health, passports or checks of families. */
public enum Purpose {
    /** To get a journey or a stay ready. */
    PREPARATION,
    /** To find a home for a guest. */
    MATCHING,
    /** To see that children are safe: checks of families, worries. */
    SAFETY,
    /** Somebody needs help now. */
    EMERGENCY,
    /** To answer a family, a guardian, an applicant or a partner. */
    ANSWERING,
    /** To choose among applicants. */
    SELECTION,
    /** To see that what is recorded is right. */
    CHECKING,
    /** Something else, said in words. */
    OTHER
}
