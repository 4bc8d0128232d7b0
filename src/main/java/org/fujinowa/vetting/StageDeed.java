package org.fujinowa.vetting;

/** What happened with a family, or has not: the words of a stage that no requirement asks for. */
public enum StageDeed {
    /** The family asked whether it could host. */
    ENQUIRED,
    /** It is in the register of families. */
    IN_REGISTER,
    /** It sent what it offers for a year. */
    OFFERED,
    /** A guest's place there is confirmed; from the first night to the day of departure. */
    PLACED,
    CALLED,
    VISITED,
    /** The family itself said that all is well. */
    SAID_WELL,
    REVIEWED,
    /** No guest's place there is confirmed. */
    NOT_PLACED,
    /** The stay has not begun. */
    STAY_TO_COME,
    /** Nobody has called or come by on the first day. */
    NO_FIRST_DAY,
    /** Nobody has called or come by on the third day. */
    NO_THIRD_DAY,
    /** The day of the next call is still to come. */
    CALL_TO_COME,
    NOT_REVIEWED,
    /** The family has not said anew what it offers this year. */
    NOT_RENEWED
}
