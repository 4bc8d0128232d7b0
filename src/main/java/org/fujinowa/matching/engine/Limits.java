package org.fujinowa.matching.engine;

/** The largest problem the engine takes. Beyond the first, a problem is refused with 413; beyond the others, with 422. */
public final class Limits {

    /** Characters of JSON text. */
    public static final int TEXT_LENGTH = 64_000_000;

    public static final int NIGHTS = 366;
    public static final int STUDENTS = 5_000;
    public static final int FAMILIES = 10_000;
    public static final int PAIRS = 500_000;

    /** Pairs times the nights on which they may be. */
    public static final long PAIR_NIGHTS = 5_000_000;

    /** Entries in each of the lists together, apart, locked, forbidden, sameFamily. */
    public static final int RULES = 20_000;

    /** Students in one group of together, apart or sameFamily. */
    public static final int GROUP = 50;

    /** Beds of a family, and of a pair. */
    public static final int BEDS = 10_000;

    /** Characters of an id. */
    public static final int ID_LENGTH = 100;

    public static final int SCORE = 1_000;

    /** A wish is worth this much at most, for or against. */
    public static final int WISH_SCORE = 10_000;

    public static final int MOVE_PENALTY = 100_000;
    public static final int SECONDS = 3_600;

    /** The time limit where none is given. */
    public static final int USUAL_SECONDS = 30;

    /** How deep JSON may be nested; the format itself needs five. */
    public static final int JSON_DEPTH = 16;

    /** How many faults are listed before the reader gives up. */
    public static final int FAULTS = 1_000;

    private Limits() {}
}
