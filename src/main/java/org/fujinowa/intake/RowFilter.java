package org.fujinowa.intake;

/** Which rows of a preview are shown. */
public enum RowFilter {
    ALL,
    /** Rows that hinder the import. */
    PROBLEMS,
    /** Rows with words that a person must look at. */
    QUESTIONS
}
