package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.vetting.FamilyStageRow;
import org.fujinowa.vetting.StageFact;
import org.fujinowa.vetting.StageLine;
import org.fujinowa.vetting.model.StageStrip;
import org.fujinowa.vetting.model.VettingFile;

/** How far families have come, stage by stage. */
@ApplicationScoped
@Transactional
public class FamilyStages {

    private HostRegister hosts;
    private VettingFiles files;
    private Instance<StageFacts> sources;

    /** For the CDI proxy. */
    protected FamilyStages() {}

    @Inject
    FamilyStages(HostRegister hosts, VettingFiles files, @Any Instance<StageFacts> sources) {
        this.hosts = hosts;
        this.files = files;
        this.sources = sources;
    }

    /** Every family that takes part, in the order of their names; the same number of queries however many there are. */
    @Requires(Permission.MANAGE_VETTING)
    public List<FamilyStageRow> all(ProgrammeId programme, LocalDate night) {
        var families =
                hosts.all().stream().filter(family -> family.details().active()).toList();
        var known = files.of(families, files.requirements());
        var facts = facts(families.stream().map(HostFamilyEntry::id).collect(Collectors.toSet()));
        return families.stream()
                .map(family -> row(
                        family, known.get(family.id()), facts.getOrDefault(family.id(), List.of()), programme, night))
                .toList();
    }

    /**
     * The stages of one family.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if there is no such family (any more)
     */
    @Requires(Permission.MANAGE_VETTING)
    public List<StageLine> of(HostFamilyId family, ProgrammeId programme, LocalDate night) {
        var file = files.of(family, hosts.get(family).value(), files.requirements());
        return new StageStrip(file, facts(Set.of(family)).getOrDefault(family, List.of()), night).lines(programme);
    }

    private static FamilyStageRow row(
            HostFamilyEntry family, VettingFile file, List<StageFact> facts, ProgrammeId programme, LocalDate night) {
        return new FamilyStageRow(
                family.id(),
                family.details().name(),
                family.details().reading(),
                family.details().latin(),
                file.status(programme, night),
                new StageStrip(file, facts, night).lines(programme));
    }

    private Map<HostFamilyId, List<StageFact>> facts(Set<HostFamilyId> families) {
        var all = new HashMap<HostFamilyId, List<StageFact>>();
        sources.stream()
                .forEach(source -> source.of(families)
                        .forEach((family, facts) -> all.computeIfAbsent(family, any -> new ArrayList<>())
                                .addAll(facts)));
        return all;
    }
}
