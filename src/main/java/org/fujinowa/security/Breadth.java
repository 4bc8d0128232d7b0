package org.fujinowa.security;

/** How much of something a caller must be in charge of to do a deed. */
public enum Breadth {
    /** What the deed names must be within the scope; of a programme, one delegation is enough. */
    NAMED,
    /** The whole programme: the deed bears upon all its delegations. */
    PROGRAMME,
    /** Everything: the deed bears upon the whole association. */
    ASSOCIATION
}
