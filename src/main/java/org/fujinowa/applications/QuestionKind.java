package org.fujinowa.applications;

/** What an answer looks like. */
public enum QuestionKind {
    TEXT,
    LONG_TEXT,
    /** One of the choices. */
    CHOICE,
    /** Any of the choices, or none of them. */
    SEVERAL,
    YES_NO,
    DATE,
    NUMBER,
    /** Each allergy with its reaction, or "none", ticked. */
    ALLERGIES,
    /** For each animal whether it is a problem, or "none", ticked. */
    ANIMALS,
    /** What is not eaten, or "nothing", ticked. */
    DIET,
    /** Each medicine with its dose, or "none", ticked. */
    MEDICINES,
    /** A photo of a paper. */
    DOCUMENT;

    /** Whether silence could be dangerous, so that "none" must be ticked. */
    public boolean asksForNone() {
        return this == ALLERGIES || this == ANIMALS || this == DIET || this == MEDICINES;
    }

    /** Whether the answer is rows of what, how strong and with which words. */
    public boolean hasRows() {
        return this == ALLERGIES || this == MEDICINES;
    }

    /** Whether the question comes with choices of its own. */
    public boolean hasChoices() {
        return this == CHOICE || this == SEVERAL;
    }
}
