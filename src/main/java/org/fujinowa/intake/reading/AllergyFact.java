package org.fujinowa.intake.reading;

/**
 * An allergy that somebody stated.
 *
 * @param kind what sort of thing causes it
 * @param subject the code of what causes it, for instance {@code shrimp} or {@code cat}
 * @param severity as stated; {@link Severity#UNKNOWN} must be treated like a severe one
 * @param controlledByMedicine whether it was stated that medicine controls it
 * @param words the original words
 */
public record AllergyFact(Kind kind, String subject, Severity severity, boolean controlledByMedicine, String words) {

    /** What sort of thing causes an allergy; a kitchen asks for food, a home for animals. */
    public enum Kind {
        FOOD,
        ANIMAL,
        ENVIRONMENT,
        INSECT,
        MEDICINE,
        CONTACT
    }

    /** How bad it is, from bad to worse. */
    public enum Severity {
        UNKNOWN,
        MILD,
        MODERATE,
        SEVERE,
        ANAPHYLAXIS;

        boolean isSerious() {
            return compareTo(SEVERE) >= 0;
        }
    }
}
