package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fujinowa.partnering.WindowRow;
import org.fujinowa.partnering.WindowState;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskPart;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskStage;
import org.fujinowa.shared.desk.DeskTask;
import org.jspecify.annotations.Nullable;

/** Brings to the desk what partners have filled in and nobody has taken over, and windows that close soon. */
@ApplicationScoped
class WindowDeskCards implements DeskCards {

    private static final int CLOSES_SOON = 14;

    private WindowBook book;
    private DelegationRegister delegations;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected WindowDeskCards() {}

    @Inject
    WindowDeskCards(WindowBook book, DelegationRegister delegations, CurrentCaller caller) {
        this.book = book;
        this.delegations = delegations;
        this.caller = caller;
    }

    @Override
    public List<DeskTask> tasks(LocalDate today) {
        if (!mayLook()) {
            return List.of();
        }
        var tasks = new ArrayList<DeskTask>();
        for (var window : book.all()) {
            var closes = window.details().closesOn();
            if (window.unread() > 0) {
                tasks.add(task(window, DeskShelf.ANSWERS, null, "partnering.desk.unread", false));
            }
            if (window.state() == WindowState.OPEN && !closes.isAfter(today.plusDays(CLOSES_SOON))) {
                tasks.add(task(window, DeskShelf.DEADLINES, closes, "partnering.desk.closes", !closes.isAfter(today)));
            }
        }
        return tasks;
    }

    private DeskTask task(
            WindowRow window, DeskShelf shelf, @Nullable LocalDate due, String sentenceKey, boolean urgent) {
        var delegation = delegations.get(window.details().delegation()).value();
        return new DeskTask(
                shelf,
                due,
                sentenceKey,
                List.of(new Choice("", delegation.nameJa(), delegation.nameEn()), window.unread()),
                "partnering.desk.open",
                "/partnering/window-view?id=" + window.id(),
                urgent);
    }

    @Override
    public List<DeskPart> parts(Set<String> wanted, LocalDate today) {
        if (!mayLook()) {
            return List.of();
        }
        var parts = new ArrayList<DeskPart>();
        for (var delegation : wanted) {
            var windows = book.of(DelegationId.of(delegation));
            int sheets = windows.stream().mapToInt(WindowRow::sheets).sum();
            int unread = windows.stream().mapToInt(WindowRow::unread).sum();
            if (sheets > 0) {
                parts.add(new DeskPart(
                        delegation,
                        DeskStage.APPLICATIONS,
                        "partnering.desk.taken-over",
                        sheets - unread,
                        sheets,
                        "/partnering/window-view?id=" + windows.get(0).id()));
            }
        }
        return parts;
    }

    private boolean mayLook() {
        return caller.get().may(Permission.MANAGE_WINDOWS);
    }
}
