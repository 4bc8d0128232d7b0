package org.fujinowa.emergency;

/** What somebody answered; those of whom nobody has heard come first. */
public enum SafetyState {
    WAITING,
    NEED_HELP,
    /** Together with somebody who is named. */
    WITH_SOMEBODY,
    SAFE
}
