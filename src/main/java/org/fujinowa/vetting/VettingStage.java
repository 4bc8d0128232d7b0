package org.fujinowa.vetting;

/** The stages that a family goes through before a guest sleeps there, in their order. */
public enum VettingStage {
    /** The registration form is here. */
    REGISTRATION,
    /** Those who live there agree and declare what they are asked. */
    AGREEMENT,
    /** Somebody of the association has talked with them. */
    INTERVIEW,
    /** The home has been looked at. */
    HOME_VISIT,
    /** People outside the family have been asked. */
    REFERENCES,
    /** An office has certified something. Its paper is looked at and never kept. */
    OFFICIAL_CHECK,
    /** They know what to do for the guest's safety. */
    BRIEFING,
    /** The association has decided. */
    DECISION
}
