package org.fujinowa.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A gap in a template, written as its word in braces: {@code {name}}. */
public enum MergeField {
    /** The receiver's name; their address where no name was typed. */
    NAME,
    /** The writer's name. */
    SENDER,
    /** The day of writing. */
    TODAY,
    DELEGATION,
    DAY,
    TIME,
    PLACE,
    PAPERS,
    DEADLINE;

    /** As it stands in a template. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of that word. */
    public static Optional<MergeField> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /** Whether a person types the value; the others are known. */
    public boolean typed() {
        return this != NAME && this != SENDER && this != TODAY;
    }
}
