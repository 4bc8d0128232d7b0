package org.fujinowa.intake.reading;

/**
 * A word of a {@link Lexicon} in a text.
 *
 * @param category what sort of word, for instance {@code animal}; {@link #BREAK} for a sign between words
 * @param code which, for instance {@code cat}; the sign itself for a break, the digits for a number
 * @param from where it begins in the scanned text
 * @param to where it ends
 */
record Token(String category, String code, int from, int to) {

    static final String BREAK = "break";
    static final String NUMBER = "number";
    static final String FILLER = "filler";

    boolean is(String other) {
        return category.equals(other);
    }

    boolean isBreak(String signs) {
        return is(BREAK) && signs.contains(code);
    }
}
