package org.fujinowa.vetting;

/** Why a requirement is as it is on a night; each has a sentence. */
public enum VettingReason {
    /** It is met. */
    MET(VettingState.CLEARED),
    /** It is met under a condition. */
    MET_WITH_CONDITIONS(VettingState.CLEARED),
    /** Two people let it pass. */
    EXCEPTION(VettingState.CLEARED),
    /** Nothing has been written down. */
    MISSING(VettingState.OPEN),
    /** It was checked after that night only. */
    NOT_YET(VettingState.OPEN),
    /** One person has checked, and a second has to confirm. */
    SECOND_PERSON(VettingState.OPEN),
    /** Nobody noted the paper that has to be seen. */
    NO_DOCUMENT(VettingState.OPEN),
    /** Nobody who lives there is filled in. */
    NOBODY_KNOWN(VettingState.OPEN),
    /** Visitors asked the family to see to something, and it is not done. */
    FOLLOW_UP(VettingState.OPEN),
    /** Too few people outside the family have spoken for it. */
    FEW_REFERENCES(VettingState.OPEN),
    /** The family moved after the check. */
    MOVE(VettingState.OPEN),
    /** An adult came to live there after the check. */
    NEW_ADULT(VettingState.OPEN),
    /** Somebody turned 18 after the check. */
    TURNED_18(VettingState.OPEN),
    /** A pet came after the check. */
    NEW_PET(VettingState.OPEN),
    /** Something happened after the check. */
    INCIDENT(VettingState.OPEN),
    /** It held until a day. */
    LAPSED(VettingState.LAPSED),
    /** It held for one fiscal year. */
    FISCAL_YEAR(VettingState.LAPSED),
    /** The check refused. */
    REFUSED(VettingState.REFUSED);

    private final VettingState state;

    VettingReason(VettingState state) {
        this.state = state;
    }

    /** What it means for the family. */
    public VettingState state() {
        return state;
    }
}
