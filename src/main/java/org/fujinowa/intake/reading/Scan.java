package org.fujinowa.intake.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * What a {@link Lexicon} found in a text.
 *
 * @param text the text
 * @param tokens the words it knows, and the signs between them, in order
 * @param unread what it does not know, as it was written; empty if the whole text was understood word by word
 */
record Scan(ScannedText text, List<Token> tokens, String unread) {

    boolean isComplete() {
        return unread.isEmpty();
    }

    /** The tokens between two breaks, each list with the break before it; fillers left out, empty parts too. */
    List<Segment> segments() {
        var segments = new ArrayList<Segment>();
        var words = new ArrayList<Token>();
        String before = "";
        for (Token token : tokens) {
            if (token.is(Token.BREAK)) {
                if (!words.isEmpty()) {
                    segments.add(new Segment(before, List.copyOf(words), token.code()));
                    words.clear();
                }
                before = token.code();
            } else if (!token.is(Token.FILLER)) {
                words.add(token);
            }
        }
        if (!words.isEmpty()) {
            segments.add(new Segment(before, List.copyOf(words), ""));
        }
        return segments;
    }

    /** What was written for some words and all between them. */
    String written(List<Token> words) {
        return text.written(words.get(0).from(), words.get(words.size() - 1).to());
    }

    /**
     * Some words that no sign parts.
     *
     * @param before the sign before them, empty at the beginning
     * @param words at least one
     * @param after the sign after them, empty at the end
     */
    record Segment(String before, List<Token> words, String after) {

        List<Token> of(String category) {
            return words.stream().filter(word -> word.is(category)).toList();
        }

        boolean isInBrackets() {
            return !before.isEmpty() && "([「【".contains(before);
        }
    }
}
