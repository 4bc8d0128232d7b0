package org.fujinowa.programme;

/** How far a delegation has come. */
public enum DelegationState {
    PLANNED,
    OPEN,
    MATCHING,
    READY,
    TRAVELLING,
    CLOSED,
    CANCELLED
}
