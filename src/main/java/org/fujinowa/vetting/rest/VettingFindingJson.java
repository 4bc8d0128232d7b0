package org.fujinowa.vetting.rest;

import java.time.LocalDate;
import org.fujinowa.vetting.Finding;
import org.fujinowa.vetting.VettingReason;
import org.fujinowa.vetting.VettingStage;
import org.jspecify.annotations.Nullable;

/**
 * What one requirement says, on the wire.
 *
 * @param requirement the version in force
 * @param nameJa how it is called in Japanese
 * @param nameEn how it is called in English
 * @param stage its stage
 * @param mandatory whether nobody is placed without it
 * @param inForceFrom the first night on which that version counts
 * @param member the member it is about; empty if about the family
 * @param reason why it is as it is
 * @param on the day that the reason names, if it names one
 */
public record VettingFindingJson(
        String requirement,
        String nameJa,
        String nameEn,
        VettingStage stage,
        boolean mandatory,
        LocalDate inForceFrom,
        String member,
        VettingReason reason,
        @Nullable LocalDate on) {

    static VettingFindingJson of(Finding finding) {
        var asked = finding.requirement().details();
        return new VettingFindingJson(
                finding.requirement().id().toString(),
                asked.nameJa(),
                asked.nameEn(),
                asked.stage(),
                asked.mandatory(),
                asked.inForceFrom(),
                finding.member(),
                finding.reason(),
                finding.on());
    }
}
