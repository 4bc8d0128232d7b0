package org.fujinowa.booklet;

/** How the pages of a booklet lie on paper. */
public enum BookletPaper {
    /** One page after the other, A5: for a screen, or for a printer that folds by itself. */
    A5,
    /** Two pages side by side on A4, in the order in which the folded sheets show them. */
    A4_FOLDED
}
