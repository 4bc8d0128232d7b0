package org.fujinowa.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
    DEADLINE,
    /** Whom it is about, where that is somebody else. */
    PERSON,
    /** The number on a list of reserves. */
    RANK,
    /** What is missing, in words. */
    MISSING,
    /** What has happened, in words. */
    NEWS,
    /** The address by which the receiver comes in without an account. */
    LINK,
    /** The code of that address. */
    CODE,
    /** The address by which the message is answered. */
    ANSWER_LINK;

    private static final Set<MergeField> TYPED = EnumSet.of(DELEGATION, DAY, TIME, PLACE, PAPERS, DEADLINE);
    private static final Set<MergeField> SECRET = EnumSet.of(LINK, CODE, ANSWER_LINK);
    private static final Set<MergeField> PERSONAL =
            EnumSet.of(NAME, SENDER, PERSON, RANK, MISSING, LINK, CODE, ANSWER_LINK);

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

    /** Whether a person who writes by hand types the value; the others are known. */
    public boolean typed() {
        return TYPED.contains(this);
    }

    /** Whether its value lets somebody in, so that only the receiver may read it. */
    public boolean secret() {
        return SECRET.contains(this);
    }

    /** Whether its value is about one person, so that it never stands in a text for many. */
    public boolean personal() {
        return PERSONAL.contains(this);
    }
}
