package org.fujinowa.welcome;

/** Whether a home has something; not to know is an answer, to say nothing is none. */
public enum Provision {
    HAVE,
    HAVE_NOT,
    NOT_SURE
}
