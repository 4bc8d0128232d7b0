package org.fujinowa.itinerary;

/** What can be wrong with an itinerary. Each is found by a rule of its own, and none stops anybody from saving. */
public enum ConflictKind {
    /** Somebody is to be in two places at once. */
    TWO_PLACES(true),
    /** A way is quicker than anybody travels. */
    TOO_FAST(true),
    /** Two stops far from each other follow with no way between them. */
    NO_WAY(true),
    /** Two stops near each other follow with less time than the way takes. */
    SHORT_WAY(true),
    /** What is to be visited is closed on that day. */
    CLOSED(false),
    /** A leader is on duty for longer than one should be in a day. */
    LONG_DUTY(false),
    /** The next way begins before the one on which it depends has arrived, or too soon afterwards. */
    CONNECTION(true),
    /** Somebody cannot eat what there is. */
    MEAL(true),
    /** A passport ends less than some months after the return. */
    PASSPORT(true),
    /** One leader is the only adult with minors. */
    LEADER_ALONE(true),
    /** Minors take part, and nobody is named as in charge. */
    NOBODY_IN_CHARGE(true),
    /** Plan B is decided too shortly before. */
    PLAN_B_LATE(false);

    private final boolean serious;

    ConflictKind(boolean serious) {
        this.serious = serious;
    }

    /** Whether it endangers somebody or makes the plan impossible, rather than asks for a second look. */
    public boolean serious() {
        return serious;
    }
}
