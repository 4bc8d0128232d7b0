package org.fujinowa.consents;

/**
 * What is only done where a consent stands. Whoever does it asks anew each time, and says in words what is left out. The form and
 * the tick are those of the fourteen forms; where the association no longer has them, nothing is allowed.
 */
public enum ConsentUse {
    /** Taking part at all: whoever took this back is named in no letter and on no card any more. */
    TAKING_PART("PARTICIPATION", "TAKE_PART"),
    /** Allergies, diet, faith and fears of a guest are told to the home where they stay. */
    CARE_AT_HOME("SENSITIVE_DATA", "HOST_FAMILY"),
    /** The name stands on lists that go round among members, participants and families. */
    NAMED_AMONG_US("PHOTO", "INTERNAL"),
    /** Receiving guests: the home of a family that took this back is told to nobody in a letter any more. */
    HOSTING("HOST", "AGREEMENT"),
    /** A family has promised to keep its guest's affairs to itself. */
    SECRETS_KEPT("HOST", "CONFIDENTIALITY"),
    /** Somebody under age stays in a home with one adult. */
    ONE_ADULT_HOME("SPECIAL_PLACEMENT", "ONE_ADULT"),
    /** A family receives somebody under age while only one adult is there. */
    MINORS_WITH_ONE_ADULT("SPECIAL_HOSTING", "ONE_ADULT"),
    /** A family receives more than one guest at a time. */
    SEVERAL_GUESTS("SPECIAL_HOSTING", "WITH_ANOTHER_GUEST");

    private final String form;
    private final String tick;

    ConsentUse(String form, String tick) {
        this.form = form;
        this.tick = tick;
    }

    /** The code of the form. */
    public String form() {
        return form;
    }

    /** The key of the tick on it. */
    public String tick() {
        return tick;
    }
}
