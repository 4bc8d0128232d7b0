package org.fujinowa.people;

/** What a person says of their sex; asked only where rooms are shared. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNSTATED
}
