package org.fujinowa.vetting;

/** The stages of a family from its first question to the next year, in their order; the ordinal is the number that people know. */
public enum FamilyStage {
    /** Somebody asked whether they could host. */
    ENQUIRY,
    REGISTRATION,
    AGREEMENT,
    INTERVIEW,
    HOME_VISIT,
    REFERENCES,
    OFFICIAL_CHECK,
    BRIEFING,
    DECISION,
    /** A guest's place there is confirmed. */
    PLACEMENT,
    /** Somebody called or came by on the first and on the third day. */
    DURING_STAY,
    /** After the stay, somebody looked back together with the family. */
    REVIEW,
    /** The family has said anew what it offers; every April. */
    RENEWAL;

    /** The stage of a family in which requirements of that stage are asked. */
    public static FamilyStage of(VettingStage asked) {
        return valueOf(asked.name());
    }

    /** The number by which people know it. */
    public int number() {
        return ordinal();
    }
}
