package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.VettingResult;
import org.fujinowa.vetting.VettingStage;
import org.fujinowa.vetting.model.HomeFacts;
import org.fujinowa.vetting.model.VettingFile;

/** What has to be true of a family before something is written down of it. */
@ApplicationScoped
class EvidenceChecks {

    private VettingFiles files;

    /** For the CDI proxy. */
    protected EvidenceChecks() {}

    @Inject
    EvidenceChecks(VettingFiles files) {
        this.files = files;
    }

    /** @throws RuleViolation if it names nobody of the family, has not enough references, or decides too early */
    void check(EvidenceDetails details, HostFamilyDetails family, RequirementRow requirement) {
        mustBeMember(details, family);
        if (details.result() == VettingResult.CLEAR || details.result() == VettingResult.CONDITIONS) {
            mustHaveReferences(details, family, requirement);
            mustBeReadyToDecide(details, family, requirement);
        }
    }

    private static void mustBeMember(EvidenceDetails details, HostFamilyDetails family) {
        var named = VettingFile.key(details.member());
        if (!named.isEmpty()
                && family.members().stream()
                        .noneMatch(member -> VettingFile.key(member.name()).equals(named))) {
            throw new RuleViolation("vetting.no-such-member");
        }
    }

    private void mustHaveReferences(EvidenceDetails details, HostFamilyDetails family, RequirementRow requirement) {
        if (requirement.details().stage() != VettingStage.REFERENCES) {
            return;
        }
        var asked = HomeFacts.referencesAsked(family, details.doneOn());
        var said = files.facts(details.family()).favourable(requirement, details.doneOn());
        if (said < asked) {
            throw new RuleViolation("vetting.references-missing", said, asked);
        }
    }

    private void mustBeReadyToDecide(EvidenceDetails details, HostFamilyDetails family, RequirementRow requirement) {
        if (requirement.details().stage() != VettingStage.DECISION) {
            return;
        }
        var open = files.of(details.family(), family, files.requirements()).openBefore(requirement, details.doneOn());
        if (!open.isEmpty()) {
            throw new RuleViolation("vetting.not-ready-to-decide", open.size());
        }
    }
}
