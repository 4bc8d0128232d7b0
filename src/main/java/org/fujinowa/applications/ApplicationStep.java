package org.fujinowa.applications;

/** When a question is asked: only what is needed now. */
public enum ApplicationStep {
    /** Before somebody is chosen. */
    TO_CHOOSE,
    /** Of those who take part: what they need to travel. */
    AFTER_ACCEPTANCE
}
