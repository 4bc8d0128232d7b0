package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Objects;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.ReferenceTable;
import org.fujinowa.shared.ReferenceTable.Row;
import org.fujinowa.vetting.DocumentRule;
import org.fujinowa.vetting.Reopening;
import org.fujinowa.vetting.RequirementDetails;
import org.fujinowa.vetting.VettingScope;
import org.fujinowa.vetting.VettingStage;
import org.fujinowa.vetting.model.Requirements;

/** A sensible set of requirements with which an empty installation begins; the association supersedes them as it decides. */
@ApplicationScoped
@Transactional
public class KnownRequirements {

    private RequirementBook book;
    private Requirements requirements;

    /** For the CDI proxy. */
    protected KnownRequirements() {}

    @Inject
    KnownRequirements(RequirementBook book, Requirements requirements) {
        this.book = book;
        this.requirements = requirements;
    }

    /** Enters them if there is no requirement at all yet. */
    @Requires(Permission.MANAGE_VETTING)
    public void enter() {
        if (requirements.none()) {
            ReferenceTable.read("requirements").forEach(row -> book.add(details(row)));
        }
    }

    private static RequirementDetails details(Row row) {
        var months = row.number("validMonths");
        return new RequirementDetails(
                row.text("nameJa"),
                row.text("nameEn"),
                VettingStage.valueOf(row.text("stage")),
                VettingScope.valueOf(row.text("scope")),
                null,
                DocumentRule.valueOf(row.text("document")),
                months == null ? null : months.intValue(),
                Integer.parseInt(row.text("people")),
                Arrays.stream(row.text("reopenedBy").split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(Reopening::valueOf)
                        .toList(),
                row.truth("mandatory"),
                Objects.requireNonNull(row.day("inForceFrom")),
                row.text("explanationJa"),
                row.text("explanationEn"));
    }
}
