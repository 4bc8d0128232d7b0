package org.fujinowa.people;

/** How strong a reaction is. */
public enum Severity {
    UNSTATED,
    MILD,
    MODERATE,
    SEVERE
}
