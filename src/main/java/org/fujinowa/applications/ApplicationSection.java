package org.fujinowa.applications;

/** The subjects of an application, in the order in which they are asked; each is a page of its own. */
public enum ApplicationSection {
    ABOUT_YOU,
    CONTACT,
    GUARDIANS,
    SCHOOL,
    LANGUAGES,
    FOOD,
    ANIMALS,
    HEALTH,
    INTERESTS,
    HOME,
    MUSIC,
    WORDS,
    PASSPORT,
    INSURANCE,
    EMERGENCY,
    TRAVEL
}
