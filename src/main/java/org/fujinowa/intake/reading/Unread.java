package org.fujinowa.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the words of a text that a {@link Lexicon} does not know, whole even where a known particle is part of them. */
final class Unread {

    private final ScannedText text;
    private final List<int[]> pieces = new ArrayList<>();
    private int grownTo = -1;

    Unread(ScannedText text) {
        this.text = text;
    }

    void add(int from, int to) {
        if (from == grownTo) {
            pieces.get(pieces.size() - 1)[1] = to;
        } else {
            pieces.add(new int[] {from, to});
        }
        grownTo = to;
    }

    /** A known word follows; a particle in the middle of an unknown word belongs to it. */
    void pass(Token token) {
        if (token.is(Token.FILLER) && token.from() == grownTo) {
            grownTo = token.to();
        }
    }

    String written() {
        return pieces.stream().map(piece -> text.written(piece[0], piece[1])).collect(Collectors.joining(" "));
    }
}
