package org.fujinowa.vetting;

import java.io.Serializable;
import java.util.List;

/**
 * What a family's vetting is on one night, and why.
 *
 * @param findings what each requirement in force says, met or not, in the order of the stages
 */
public record VettingStatus(List<Finding> findings) implements Serializable {

    public VettingStatus {
        findings = List.copyOf(findings);
    }

    /** The gravest that a mandatory requirement says. */
    public VettingState state() {
        return findings.stream()
                .filter(Finding::blocks)
                .map(finding -> finding.reason().state())
                .reduce(VettingState.CLEARED, VettingState::graver);
    }

    /** Whether anything is mandatory at all: where nothing is, nobody has vouched for the family. */
    public boolean asksAnything() {
        return findings.stream()
                .anyMatch(finding -> finding.requirement().details().mandatory());
    }

    /** What stands in the way. */
    public List<Finding> blocking() {
        return findings.stream().filter(Finding::blocks).toList();
    }

    /** What is only advised, and not met. */
    public List<Finding> advice() {
        return findings.stream()
                .filter(finding -> !finding.met() && !finding.blocks())
                .toList();
    }
}
