package org.fujinowa.notification;

/** What has come back from whoever was asked something. */
public enum AnswerState {
    /** Nothing was asked. */
    NOT_ASKED,
    /** Nothing yet. */
    UNANSWERED,
    /** They say that they have read it; the answer is still wanted. */
    SEEN,
    /** They have answered, or have read what they were only asked to read. */
    ANSWERED
}
