package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskTask;
import org.fujinowa.vetting.FollowUp;
import org.fujinowa.vetting.HomeVisitRow;
import org.fujinowa.vetting.model.HomeVisit;
import org.fujinowa.vetting.model.HomeVisits;

/** Brings to the desk what a family still has to see to since the last visits of its home; what it is stands on the visit's page only. */
@ApplicationScoped
class FollowUpDeskCards implements DeskCards {

    private HomeVisits visits;
    private HostRegister hosts;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected FollowUpDeskCards() {}

    @Inject
    FollowUpDeskCards(HomeVisits visits, HostRegister hosts, CurrentCaller caller) {
        this.visits = visits;
        this.hosts = hosts;
        this.caller = caller;
    }

    @Override
    public List<DeskTask> tasks(LocalDate today) {
        if (!caller.get().may(Permission.MANAGE_VETTING)) {
            return List.of();
        }
        var families = hosts.all().stream()
                .filter(family -> family.details().active())
                .collect(Collectors.toMap(HostFamilyEntry::id, Function.identity()));
        return visits.of(families.keySet()).stream()
                .map(HomeVisit::row)
                .filter(visit -> !visit.openOn(today).isEmpty())
                .map(visit -> task(
                        visit, families.get(visit.details().family()).details().name(), today))
                .toList();
    }

    private static DeskTask task(HomeVisitRow visit, String family, LocalDate today) {
        var open = visit.openOn(today);
        var due =
                open.stream().map(FollowUp::due).min(Comparator.naturalOrder()).orElseThrow();
        return new DeskTask(
                DeskShelf.DEADLINES,
                due,
                "vetting.desk.follow-up",
                List.of(family, open.size()),
                "vetting.desk.visit",
                "/vetting/visit?id=" + visit.id(),
                due.isBefore(today));
    }
}
