package org.fujinowa.notification;

/** What happened to a message. */
public enum StepKind {
    /** The mail server took it. */
    TAKEN,
    /** The mail server will never take it. */
    REFUSED,
    /** The mail server could not be reached or did not take it now. */
    POSTPONED,
    /** It was tried too often. */
    GIVEN_UP,
    /** The server stopped before the message left the house. */
    INTERRUPTED,
    /** The server or the line broke while the mail server had it in its hands. */
    UNKNOWN,
    /** A person has it sent again. */
    SENT_AGAIN,
    /** A person withdrew it. */
    WITHDRAWN,
    /** A person knows that it arrived. */
    ARRIVED,
    /** A person has it sent at another time. */
    MOVED,
    /** It came back: another mail server says that it did not reach its receiver. */
    BOUNCED,
    /** Another mail server says that it has not reached its receiver yet and goes on trying. */
    DELAYED,
    /** Its code was of no use any more before it could be sent. */
    EXPIRED,
    /** A file that belongs to it is not there any more. */
    FILE_GONE,
    /** The receiver says that they have read it. */
    SEEN,
    /** The receiver answered. */
    ANSWERED,
    /** A person has read the answer. */
    ANSWER_READ
}
