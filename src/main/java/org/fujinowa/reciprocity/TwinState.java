package org.fujinowa.reciprocity;

/** What has become of a twin, or of a participant who ought to have one. Always computed, never typed. */
public enum TwinState {
    /** Both sides take part. */
    PAIRED,
    /** The year has both legs, and this participant has nobody on the other one yet. */
    MISSING,
    /** One side withdrew. */
    DROPPED,
    /** There is nobody on the other leg: the year has only one, or a home without a child volunteered. */
    ONE_LEG
}
