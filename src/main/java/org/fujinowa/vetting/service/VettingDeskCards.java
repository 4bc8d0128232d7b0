package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskTask;
import org.fujinowa.vetting.Finding;
import org.fujinowa.vetting.VettingState;
import org.fujinowa.vetting.model.VettingFile;

/** Brings to the desk the families that are cleared today for a home stay to come, and will not be in sixty days. */
@ApplicationScoped
class VettingDeskCards implements DeskCards {

    private static final int LOOKS_AHEAD = 60;
    private static final int NEWEST = 50;

    private VettingFiles files;
    private HostRegister hosts;
    private DelegationRegister delegations;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected VettingDeskCards() {}

    @Inject
    VettingDeskCards(VettingFiles files, HostRegister hosts, DelegationRegister delegations, CurrentCaller caller) {
        this.files = files;
        this.hosts = hosts;
        this.delegations = delegations;
        this.caller = caller;
    }

    @Override
    public List<DeskTask> tasks(LocalDate today) {
        if (!caller.get().may(Permission.MANAGE_VETTING)) {
            return List.of();
        }
        var programmes = programmes(today);
        var families =
                hosts.all().stream().filter(family -> family.details().active()).toList();
        if (programmes.isEmpty() || families.isEmpty()) {
            return List.of();
        }
        var known = files.of(families, files.requirements());
        var tasks = new ArrayList<DeskTask>();
        for (var family : families) {
            programmes.stream()
                    .flatMap(programme -> lapse(known.get(family.id()), programme, today).stream())
                    .findFirst()
                    .ifPresent(lapse -> tasks.add(task(family, lapse, today)));
        }
        return tasks;
    }

    private Set<ProgrammeId> programmes(LocalDate today) {
        var programmes = new LinkedHashSet<ProgrammeId>();
        delegations.page(new ListRequest("", "arrival", true, Map.of("homeStay", "true"), "", NEWEST)).rows().stream()
                .map(DelegationRow::details)
                .filter(delegation -> !delegation.departure().isBefore(today))
                .forEach(delegation -> programmes.add(delegation.programme()));
        return programmes;
    }

    /** What will stand in the way in sixty days of a family that nothing hinders today. */
    private static Optional<Finding> lapse(VettingFile file, ProgrammeId programme, LocalDate today) {
        if (file.status(programme, today).state() != VettingState.CLEARED) {
            return Optional.empty();
        }
        return file.status(programme, today.plusDays(LOOKS_AHEAD)).blocking().stream()
                .findFirst();
    }

    private static DeskTask task(HostFamilyEntry family, Finding lapse, LocalDate today) {
        var asked = lapse.requirement().details();
        var day = lapse.on();
        return new DeskTask(
                DeskShelf.EXPIRING,
                day == null || day.isBefore(today) ? null : day,
                "vetting.desk.lapses",
                List.of(family.details().name(), new Choice("", asked.nameJa(), asked.nameEn())),
                "vetting.desk.open",
                "/vetting/family?id=" + family.id(),
                false);
    }
}
