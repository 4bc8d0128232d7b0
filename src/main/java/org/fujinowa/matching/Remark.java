package org.fujinowa.matching;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * One thing to say about a student and a family, as a sentence of the bundles. It names the rule, never the person.
 *
 * @param tone whether it stands in the way, asks for care, or speaks for the pair
 * @param key the sentence, for instance {@code matching.rule.pet-allergy}
 * @param arguments its values: keys of other words begin with {@code @}
 */
public record Remark(Tone tone, String key, List<String> arguments) implements Serializable {

    /** What a remark means for the decision. */
    public enum Tone {
        /** A hard rule is broken: the pair is impossible whatever its score. */
        BLOCKS,
        /** Possible, but somebody must see to something. */
        CARE,
        /** Speaks for the pair. */
        GOOD
    }

    public Remark {
        arguments = List.copyOf(arguments);
    }

    /** A rule that the pair breaks. */
    public static Remark blocks(String key, Object... arguments) {
        return of(Tone.BLOCKS, key, arguments);
    }

    /** Something to see to. */
    public static Remark care(String key, Object... arguments) {
        return of(Tone.CARE, key, arguments);
    }

    /** Something that speaks for the pair. */
    public static Remark good(String key, Object... arguments) {
        return of(Tone.GOOD, key, arguments);
    }

    private static Remark of(Tone tone, String key, Object... arguments) {
        return new Remark(
                tone, key, Arrays.stream(arguments).map(Object::toString).toList());
    }
}
