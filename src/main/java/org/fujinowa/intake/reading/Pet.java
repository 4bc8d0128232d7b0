package org.fujinowa.intake.reading;

import java.util.OptionalInt;

/**
 * An animal of a home.
 *
 * @param animal its code, for instance {@code dog}
 * @param count how many, if it was said
 * @param place where it lives
 */
public record Pet(String animal, OptionalInt count, Place place) {

    /** Where an animal lives; it decides whether somebody with an allergy can stay. */
    public enum Place {
        INDOOR,
        OUTDOOR,
        NOT_STATED
    }
}
