package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.model.Evidence;
import org.fujinowa.vetting.model.EvidenceBook;
import org.fujinowa.vetting.model.HomeChange;
import org.fujinowa.vetting.model.HomeChanges;
import org.fujinowa.vetting.model.Requirement;
import org.fujinowa.vetting.model.Requirements;
import org.fujinowa.vetting.model.VettingFile;

/** Puts together by what a family's vetting is reckoned. */
@ApplicationScoped
class VettingFiles {

    private Requirements requirements;
    private EvidenceBook evidence;
    private HomeChanges changes;

    /** For the CDI proxy. */
    protected VettingFiles() {}

    @Inject
    VettingFiles(Requirements requirements, EvidenceBook evidence, HomeChanges changes) {
        this.requirements = requirements;
        this.evidence = evidence;
        this.changes = changes;
    }

    List<RequirementRow> requirements() {
        return requirements.all().stream().map(Requirement::row).toList();
    }

    /** The files of many families, read at once. */
    Map<HostFamilyId, VettingFile> of(List<HostFamilyEntry> families, List<RequirementRow> asked) {
        var ids = families.stream().map(HostFamilyEntry::id).collect(Collectors.toSet());
        var shown = evidence.of(ids).stream()
                .map(Evidence::entry)
                .collect(Collectors.groupingBy(entry -> entry.details().family()));
        var changed = changes.of(ids).stream()
                .map(HomeChange::entry)
                .collect(Collectors.groupingBy(entry -> entry.details().family()));
        return families.stream()
                .collect(Collectors.toMap(
                        HostFamilyEntry::id,
                        family -> new VettingFile(
                                family.details(),
                                asked,
                                shown.getOrDefault(family.id(), List.of()),
                                changed.getOrDefault(family.id(), List.of()))));
    }

    VettingFile of(HostFamilyId id, HostFamilyDetails family, List<RequirementRow> asked) {
        return new VettingFile(
                family,
                asked,
                evidence.of(id).stream().map(Evidence::entry).toList(),
                changes.of(id).stream().map(HomeChange::entry).toList());
    }
}
