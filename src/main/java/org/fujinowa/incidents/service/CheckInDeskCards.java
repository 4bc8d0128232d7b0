package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.incidents.CheckInDetails;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskTask;

/** Brings to the desk, in red, who does not feel well or wishes to be called. */
@ApplicationScoped
@Transactional
class CheckInDeskCards implements DeskCards {

    private CheckInDesk desk;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected CheckInDeskCards() {}

    @Inject
    CheckInDeskCards(CheckInDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @Override
    public List<DeskTask> tasks(LocalDate today) {
        if (!caller.get().may(Permission.MANAGE_INCIDENTS)) {
            return List.of();
        }
        var count = desk.waiting().stream()
                .collect(Collectors.groupingBy(CheckInDetails::delegation, Collectors.counting()));
        return count.entrySet().stream()
                .map(each -> new DeskTask(
                        DeskShelf.ANSWERS,
                        null,
                        "incidents.desk.check-ins",
                        List.of(each.getValue()),
                        "incidents.desk.open",
                        "/incidents/check-ins?delegation=" + each.getKey(),
                        true))
                .toList();
    }
}
