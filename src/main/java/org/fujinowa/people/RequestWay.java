package org.fujinowa.people;

/** By which way a request came. */
public enum RequestWay {
    IN_PERSON,
    PHONE,
    EMAIL,
    LETTER,
    FAX,
    PARTNER
}
