package org.fujinowa.vetting;

/** How far a reference about a family has come. */
public enum FamilyReferenceState {
    /** To be telephoned, or handed a code on paper. */
    ASKED,
    /** A message with the link is in the outbox. */
    SENT,
    /** The referee has opened the questions. */
    OPENED,
    ANSWERED,
    /** The referee would rather not. */
    DECLINED;

    /** Whether answers may still come. */
    public boolean isOpen() {
        return this == ASKED || this == SENT || this == OPENED;
    }
}
