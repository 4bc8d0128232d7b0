package org.fujinowa.matching.web;

import java.util.List;
import org.fujinowa.matching.HomeChoice;

/**
 * What there is to say about one home for one guest: exactly one kind of sentence.
 *
 * @param kind which
 * @param home the home
 * @param sentence the sentence
 * @param more what stands behind it: the rules, the contradicting facts, or who would move
 */
public record HomeAnswer(Kind kind, HomeChoice home, String sentence, List<String> more) {

    public HomeAnswer {
        more = List.copyOf(more);
    }

    /** The kinds of sentence. */
    public enum Kind {
        /** The guest sleeps there. */
        HERE,
        /** It is proven what it would cost. */
        COSTS,
        /** It would cost at most so much. */
        AT_MOST,
        /** It cannot be beside what was laid down. */
        CONTRADICTION,
        /** A rule stands against the pair. */
        RULE,
        /** Nobody knows yet. */
        UNKNOWN
    }

    /** Whether it is worth while to look closer. */
    public boolean priced() {
        return kind == Kind.COSTS || kind == Kind.AT_MOST;
    }

    /** The style of its chip. */
    public String chip() {
        return switch (kind) {
            case HERE -> "ok";
            case RULE, CONTRADICTION -> "bad";
            case COSTS, AT_MOST -> "info";
            case UNKNOWN -> "plain";
        };
    }
}
