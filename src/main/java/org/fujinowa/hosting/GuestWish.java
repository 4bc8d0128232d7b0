package org.fujinowa.hosting;

/** Whom a family would rather receive. */
public enum GuestWish {
    ANY,
    FEMALE,
    MALE
}
