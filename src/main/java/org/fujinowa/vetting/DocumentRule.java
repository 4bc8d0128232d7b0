package org.fujinowa.vetting;

/** Whether somebody has to look at a paper. The paper itself is never kept here. */
public enum DocumentRule {
    /** There is none, and none may be noted. */
    NONE,
    /** One may be noted. */
    ALLOWED,
    /** Without one the evidence is worth nothing. */
    REQUIRED
}
