package org.fujinowa.selection;

/** What is rated. */
public enum CriterionPart {
    ESSAY,
    INTERVIEW
}
