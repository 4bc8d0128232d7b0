package org.fujinowa.consents;

/** How far a consent to something has come. */
public enum ConsentStanding {
    /** Everybody who is asked agrees. */
    GIVEN,
    /** Somebody who is asked has not said anything yet. */
    MISSING,
    /** Somebody who is asked refused it or took it back. */
    REFUSED
}
