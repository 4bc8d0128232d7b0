package org.fujinowa.security;

/** How far a request for emergency access has come. */
public enum EmergencyState {
    /** Nobody has answered yet. */
    WAITING,
    /** Granted, and not over yet. */
    OPEN,
    /** Over, by itself or because somebody ended it. */
    ENDED,
    /** Never granted. */
    REFUSED
}
