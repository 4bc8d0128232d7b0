package org.fujinowa.reciprocity;

/** How surely a source says what is entered. */
public enum Certainty {
    /** The source says so. */
    STATED,
    /** The source says that it was planned so. */
    PLANNED,
    /** It follows from the source, or from several. */
    INFERRED
}
