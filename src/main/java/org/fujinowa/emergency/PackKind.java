package org.fujinowa.emergency;

/** What is printed. */
public enum PackKind {
    /** One page for each person. */
    PERSON,
    /** A card for each person's wallet. */
    WALLET,
    /** One list of everybody, with the help that there is. */
    GROUP
}
