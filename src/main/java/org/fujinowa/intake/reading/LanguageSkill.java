package org.fujinowa.intake.reading;

/**
 * A language that somebody speaks.
 *
 * @param language its code, for instance {@code en}
 * @param level how well
 */
public record LanguageSkill(String language, Level level) {

    /** How well a language is spoken, from nothing to best. */
    public enum Level {
        NONE,
        /** The language was named, but not how well it is spoken. */
        NOT_STATED,
        A_LITTLE,
        EVERYDAY,
        FLUENT,
        NATIVE
    }
}
