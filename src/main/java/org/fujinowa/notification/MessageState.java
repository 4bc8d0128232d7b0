package org.fujinowa.notification;

/** How far a message has come. */
public enum MessageState {
    /** Not yet sent, or to be tried again. */
    WAITING,
    /** Being sent at this moment. */
    SENDING,
    /** The mail server has taken it, or a person knows that it arrived. */
    SENT,
    /** Nobody knows whether the mail server took it; it is never sent again until a person decides. */
    UNCERTAIN,
    /** Refused by the mail server, or tried too often. */
    FAILED,
    /** The mail server took it, and another one sent word later that it did not reach its receiver. */
    BOUNCED,
    /** Withdrawn by a person before it was sent. */
    CANCELLED
}
