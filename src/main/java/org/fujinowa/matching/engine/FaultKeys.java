package org.fujinowa.matching.engine;

/** The message keys of faults. Those that begin with {@link #LIMIT} say that a problem is too large, not wrong. */
public final class FaultKeys {

    private static final String ROOT = "matching.problem.";

    /** The beginning of every key that is about a limit. */
    public static final String LIMIT = ROOT + "limit-";

    /** Largest value, value. */
    public static final String LIMIT_VALUE = LIMIT + "value";
    /** Most entries, entries. */
    public static final String LIMIT_ENTRIES = LIMIT + "entries";
    /** Most pairs times nights, pairs times nights. */
    public static final String LIMIT_PAIR_NIGHTS = LIMIT + "pair-nights";
    /** Longest id, length. */
    public static final String LIMIT_ID = LIMIT + "id";
    /** Most characters, characters. */
    public static final String LIMIT_TEXT = LIMIT + "text";

    /** Line, column. */
    public static final String JSON_SYNTAX = ROOT + "json-syntax";
    /** Deepest nesting. */
    public static final String JSON_DEPTH = ROOT + "json-depth";
    /** The name that occurs twice. */
    public static final String JSON_TWICE = ROOT + "json-twice";
    /** The expected format. */
    public static final String FORMAT = ROOT + "format";
    /** The unknown name. */
    public static final String UNKNOWN_FIELD = ROOT + "unknown-field";
    /** The missing name. */
    public static final String MISSING = ROOT + "missing";

    public static final String NOT_AN_OBJECT = ROOT + "not-an-object";
    public static final String NOT_A_LIST = ROOT + "not-a-list";
    public static final String NOT_A_TEXT = ROOT + "not-a-text";
    public static final String NOT_YES_OR_NO = ROOT + "not-yes-or-no";
    public static final String NOT_AN_INTEGER = ROOT + "not-an-integer";

    /** The unknown level. */
    public static final String UNKNOWN_LEVEL = ROOT + "unknown-level";
    /** The unknown id. */
    public static final String UNKNOWN_STUDENT = ROOT + "unknown-student";
    /** The unknown id. */
    public static final String UNKNOWN_FAMILY = ROOT + "unknown-family";

    public static final String EMPTY_ID = ROOT + "empty-id";
    public static final String EMPTY_STAY = ROOT + "empty-stay";
    /** Needs exactly one of beds and bedsByNight. */
    public static final String BEDS_ONCE = ROOT + "beds-once";
    /** Nights, entries. */
    public static final String ONE_PER_NIGHT = ROOT + "one-per-night";
    /** What occurs twice. */
    public static final String DUPLICATE = ROOT + "duplicate";
    /** Least, most, value. */
    public static final String OUT_OF_RANGE = ROOT + "out-of-range";
    /** Least, value. */
    public static final String TOO_SMALL = ROOT + "too-small";
    /** Fewest entries, entries. */
    public static final String TOO_FEW = ROOT + "too-few";

    private FaultKeys() {}
}
