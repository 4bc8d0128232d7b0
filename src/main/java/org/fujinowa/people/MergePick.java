package org.fujinowa.people;

/** From where a value of a merged record comes. */
public enum MergePick {
    ONE,
    OTHER,
    /** Neither of both: somebody types it. */
    OWN
}
