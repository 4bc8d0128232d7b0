package org.fujinowa.feeds;

/** Whose days a feed shows. */
public enum FeedKind {
    /** Everything that a delegation does. */
    DELEGATION,
    /** What one participant does. */
    PERSON,
    /** What the guests of one family do. */
    FAMILY,
    /** Everything that all delegations of a programme do. */
    PROGRAMME
}
