package org.fujinowa.applications;

/** Who sees an answer, as the applicant is told. */
public enum SeenBy {
    /** The association's coordinators. */
    COORDINATORS,
    /** The home or the partner that is matched, too. */
    HOME,
    /** Only those coordinators who need it; each look is written down. */
    FEW
}
