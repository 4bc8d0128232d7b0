package org.fujinowa.organisation.model;

import org.fujinowa.shared.Folding;

/** Where a name stands in a list: in Japanese by how it is read, in English by its letters. */
final class NameOrder {

    private static final int LONGEST = 400;

    private NameOrder() {}

    /** By the reading; a name without one is in kana already, or begins with it. */
    static String japanese(String name, String reading) {
        return cut(Folding.fold(reading.isBlank() ? name : reading));
    }

    static String english(String name) {
        return cut(Folding.fold(name));
    }

    private static String cut(String folded) {
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }
}
