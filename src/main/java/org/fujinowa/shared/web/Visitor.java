package org.fujinowa.shared.web;

/** Who looks at the page, as far as its frame asks; who that is, is known above this package. */
public interface Visitor {

    /** Whether somebody is signed in. */
    boolean isKnown();

    /** Whether the visitor has that role. */
    boolean has(String role);

    /** Whether the visitor is in charge of all programmes. */
    boolean isInChargeOfEverything();
}
