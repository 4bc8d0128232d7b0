package org.fujinowa.intake.reading;

/**
 * Something that somebody does not eat.
 *
 * @param code a diet, for instance {@code vegetarian}, or a food, for instance {@code pork}
 * @param strength whether a kitchen must or should leave it out
 * @param words the original words
 */
public record DietFact(String code, Strength strength, String words) {

    /** How much it matters. */
    public enum Strength {
        /** A way of eating that is kept: vegan, halal. */
        DIET,
        /** Does not eat it. */
        NEVER,
        /** Would rather not. */
        DISLIKED
    }
}
