package org.fujinowa.vetting.model;

import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.DocumentRule;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.RequirementDetails;
import org.fujinowa.vetting.VettingResult;
import org.fujinowa.vetting.VettingScope;

/** What a piece of evidence must not contradict. */
final class EvidenceRules {

    private EvidenceRules() {}

    static void refuseContradictions(EvidenceDetails details, RequirementDetails requirement) {
        var result = details.result();
        if (result != VettingResult.CLEAR && details.note().isBlank()) {
            throw new RuleViolation("vetting.reason-needed");
        }
        refuseWrongEnd(details);
        if (requirement.document() == DocumentRule.NONE && !details.document().isBlank()) {
            throw new RuleViolation("vetting.no-document-here");
        }
        var shown = result == VettingResult.CLEAR || result == VettingResult.CONDITIONS;
        if (shown
                && requirement.document() == DocumentRule.REQUIRED
                && details.document().isBlank()) {
            throw new RuleViolation("vetting.document-needed");
        }
        if ((requirement.scope() == VettingScope.FAMILY) != details.member().isBlank()) {
            throw new RuleViolation("vetting.member-of-scope");
        }
    }

    /** An exception ends on a day that somebody named, and nothing else does. */
    private static void refuseWrongEnd(EvidenceDetails details) {
        var until = details.until();
        if (details.result() != VettingResult.EXCEPTION) {
            if (until != null) {
                throw new RuleViolation("vetting.end-of-exception-only");
            }
            return;
        }
        if (until == null) {
            throw new RuleViolation("vetting.end-needed");
        }
        if (until.isBefore(details.doneOn()) || until.isAfter(RequirementDetails.longestException(details.doneOn()))) {
            throw new RuleViolation("vetting.end-too-late", RequirementDetails.longestException(details.doneOn()));
        }
    }

    /** An exception is never one person's. */
    static int people(EvidenceDetails details, RequirementDetails requirement) {
        return details.result() == VettingResult.EXCEPTION ? 2 : requirement.people();
    }
}
