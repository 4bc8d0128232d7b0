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

    /** An exception is never one person's. */
    static int people(EvidenceDetails details, RequirementDetails requirement) {
        return details.result() == VettingResult.EXCEPTION ? 2 : requirement.people();
    }
}
