package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.security.EmergencyState;
import org.fujinowa.security.Permission;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskTask;

/** Brings to the desk that an administrator asks to see people's data; not to the one who asks. */
@ApplicationScoped
class EmergencyDeskCards implements DeskCards {

    private EmergencyDesk desk;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected EmergencyDeskCards() {}

    @Inject
    EmergencyDeskCards(EmergencyDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @Override
    public List<DeskTask> tasks(LocalDate today) {
        if (!caller.get().may(Permission.GRANT_EMERGENCY_ACCESS)) {
            return List.of();
        }
        return desk.newest().stream()
                .filter(row -> row.state() == EmergencyState.WAITING)
                .filter(row -> !row.accountId().equals(caller.get().id()))
                .map(row -> new DeskTask(
                        DeskShelf.DEADLINES,
                        null,
                        "security.desk.emergency",
                        List.of(row.name()),
                        "security.desk.emergency.open",
                        "/security/emergency",
                        true))
                .toList();
    }
}
