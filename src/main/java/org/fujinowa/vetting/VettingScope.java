package org.fujinowa.vetting;

/** Of whom a requirement asks. */
public enum VettingScope {
    /** Once of the family and its home. */
    FAMILY,
    /** Of everybody of 18 or older who lives there, or whose age nobody knows. */
    EVERY_ADULT,
    /** Of the adult who represents the family; of every adult where it is not known who that is. */
    HOSTING_ADULTS
}
