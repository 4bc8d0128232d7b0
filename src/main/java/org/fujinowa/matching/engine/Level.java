package org.fujinowa.matching.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The levels of the objective. A level is improved only as far as no level before it gets worse. */
public enum Level {
    /** Students with a bed on every night of their stay; as many as possible. */
    PLACED,
    /** Students named in {@code previous} who do not sleep there on every night; as few as possible. */
    CHANGES,
    /** The lowest score of any pair in use on any night; as high as possible. A plan that places nobody ranks lowest. */
    FAIRNESS,
    /** Scores over student-nights, minus the penalties for moving, plus the wishes about sharing; as high as possible. */
    TOTAL,
    /** Placed students whom another family could take tonight; as many as possible. */
    BACKUPS;

    /** The level's name in the JSON format. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of that name in the JSON format. */
    public static Optional<Level> named(String jsonName) {
        return Arrays.stream(values())
                .filter(level -> level.jsonName().equals(jsonName))
                .findFirst();
    }
}
