package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.VisitState;
import org.fujinowa.vetting.model.Evidence;
import org.fujinowa.vetting.model.EvidenceBook;
import org.fujinowa.vetting.model.FamilyReference;
import org.fujinowa.vetting.model.FamilyReferences;
import org.fujinowa.vetting.model.HomeChange;
import org.fujinowa.vetting.model.HomeChanges;
import org.fujinowa.vetting.model.HomeFacts;
import org.fujinowa.vetting.model.HomeVisit;
import org.fujinowa.vetting.model.HomeVisits;
import org.fujinowa.vetting.model.Requirement;
import org.fujinowa.vetting.model.Requirements;
import org.fujinowa.vetting.model.VettingFile;

/** Puts together by what a family's vetting is reckoned. */
@ApplicationScoped
class VettingFiles {

    private Requirements requirements;
    private EvidenceBook evidence;
    private HomeChanges changes;
    private HomeVisits visits;
    private FamilyReferences references;

    /** For the CDI proxy. */
    protected VettingFiles() {}

    @Inject
    VettingFiles(
            Requirements requirements,
            EvidenceBook evidence,
            HomeChanges changes,
            HomeVisits visits,
            FamilyReferences references) {
        this.requirements = requirements;
        this.evidence = evidence;
        this.changes = changes;
        this.visits = visits;
        this.references = references;
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
        var facts = facts(ids);
        return families.stream()
                .collect(Collectors.toMap(
                        HostFamilyEntry::id,
                        family -> new VettingFile(
                                family.details(),
                                asked,
                                shown.getOrDefault(family.id(), List.of()),
                                changed.getOrDefault(family.id(), List.of()),
                                facts.getOrDefault(family.id(), HomeFacts.none()))));
    }

    VettingFile of(HostFamilyId id, HostFamilyDetails family, List<RequirementRow> asked) {
        return of(List.of(new HostFamilyEntry(id, 0, family)), asked).get(id);
    }

    /** What else is known of one home. */
    HomeFacts facts(HostFamilyId family) {
        return facts(Set.of(family)).getOrDefault(family, HomeFacts.none());
    }

    private Map<HostFamilyId, HomeFacts> facts(Set<HostFamilyId> families) {
        var points = visits.of(families).stream()
                .filter(visit -> visit.state() != VisitState.DRAFT)
                .collect(Collectors.groupingBy(
                        HomeVisit::family, Collectors.flatMapping(VettingFiles::points, Collectors.toList())));
        var words = references.of(families).stream()
                .collect(Collectors.groupingBy(
                        FamilyReference::family,
                        Collectors.flatMapping(reference -> reference.word().stream(), Collectors.toList())));
        return families.stream()
                .collect(Collectors.toMap(
                        family -> family,
                        family -> new HomeFacts(
                                points.getOrDefault(family, List.of()), words.getOrDefault(family, List.of()))));
    }

    private static Stream<HomeFacts.Point> points(HomeVisit visit) {
        return visit.details().followUps().stream()
                .map(point -> new HomeFacts.Point(point.what(), visit.visitedOn(), point.due(), point.doneOn()));
    }
}
