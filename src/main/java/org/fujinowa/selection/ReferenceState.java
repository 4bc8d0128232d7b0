package org.fujinowa.selection;

/** How far a reference has come. */
public enum ReferenceState {
    /** Somebody is to be asked: by telephone, or by a code on paper. */
    ASKED,
    /** A message with the link is in the outbox. */
    SENT,
    /** The referee has opened the questions. */
    OPENED,
    /** The answers are there. */
    ANSWERED,
    /** The referee would rather not. */
    DECLINED;

    /** Whether answers may still come. */
    public boolean isOpen() {
        return this == ASKED || this == SENT || this == OPENED;
    }
}
