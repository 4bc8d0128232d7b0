package org.fujinowa.vetting.service;

import org.fujinowa.shared.RuleViolation;

/** Reasons that somebody has to give in words. */
final class Reasons {

    private static final int LONGEST = 300;

    private Reasons() {}

    /** @throws RuleViolation if it says nothing, or too much to be kept */
    static String given(String reason) {
        var said = reason.strip();
        if (said.isEmpty()) {
            throw new RuleViolation("vetting.reason-needed");
        }
        if (said.length() > LONGEST) {
            throw new RuleViolation("vetting.reason-too-long", LONGEST);
        }
        return said;
    }
}
