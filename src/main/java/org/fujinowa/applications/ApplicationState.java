package org.fujinowa.applications;

/** How far an application has come. Only deeds change it. */
public enum ApplicationState {
    /** The applicant is writing. */
    DRAFT,
    /** The applicant is done; a guardian has to agree. */
    AWAITING_GUARDIAN,
    /** It has reached the association. */
    SUBMITTED,
    /** Somebody asks the applicant to mend something. */
    SENT_BACK,
    /** The applicant takes part; what is needed to travel is asked now. */
    ACCEPTED,
    /** The applicant takes part if a place becomes free. */
    RESERVE,
    /** The applicant does not take part. */
    DECLINED,
    /** The applicant has taken the application back. */
    WITHDRAWN;

    /** Whether the applicant may write answers of that step now. */
    public boolean opens(ApplicationStep step) {
        return switch (this) {
            case DRAFT, SENT_BACK -> step == ApplicationStep.TO_CHOOSE;
            case ACCEPTED -> step == ApplicationStep.AFTER_ACCEPTANCE;
            default -> false;
        };
    }

    /** Whether nothing comes after it. */
    public boolean isOver() {
        return this == DECLINED || this == WITHDRAWN;
    }
}
