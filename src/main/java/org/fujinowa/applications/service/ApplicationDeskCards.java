package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.applications.ApplicationCount;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.OpenWindow;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskTask;
import org.jspecify.annotations.Nullable;

/** Brings to the desk which applications nobody has read, which were sent back and not returned, and whose last day is near. */
@ApplicationScoped
class ApplicationDeskCards implements DeskCards {

    private static final int NEAR = 7;

    private Applications applications;
    private OpenWindows windows;
    private DelegationRegister delegations;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected ApplicationDeskCards() {}

    @Inject
    ApplicationDeskCards(
            Applications applications, OpenWindows windows, DelegationRegister delegations, CurrentCaller caller) {
        this.applications = applications;
        this.windows = windows;
        this.delegations = delegations;
        this.caller = caller;
    }

    @Override
    public List<DeskTask> tasks(LocalDate today) {
        if (!caller.get().may(Permission.VIEW_APPLICATIONS)) {
            return List.of();
        }
        var names = delegations.choices().stream().collect(Collectors.toMap(Choice::id, Function.identity()));
        var ends = windows.now().stream()
                .collect(Collectors.toMap(window -> window.delegation().toString(), OpenWindow::openUntil));
        var tasks = new ArrayList<DeskTask>();
        applications.counted().forEach(count -> add(tasks, count, names, ends, today));
        return List.copyOf(tasks);
    }

    private static void add(
            List<DeskTask> tasks,
            ApplicationCount count,
            Map<String, Choice> names,
            Map<String, LocalDate> ends,
            LocalDate today) {
        var name = names.get(count.delegation().toString());
        var end = ends.get(count.delegation().toString());
        if (name == null) {
            return;
        }
        if (count.state() == ApplicationState.SUBMITTED && count.unread() > 0) {
            tasks.add(task(DeskShelf.ANSWERS, null, "unread", count.unread(), count, name, false));
        }
        if (count.state() == ApplicationState.SENT_BACK) {
            tasks.add(task(DeskShelf.MISSING, end, "sent-back", count.many(), count, name, near(end, today)));
        }
        if (count.state() == ApplicationState.DRAFT && near(end, today)) {
            tasks.add(task(DeskShelf.DEADLINES, end, "not-sent", count.many(), count, name, !end.isAfter(today)));
        }
    }

    private static boolean near(@Nullable LocalDate end, LocalDate today) {
        return end != null && !end.isAfter(today.plusDays(NEAR));
    }

    private static DeskTask task(
            DeskShelf shelf,
            @Nullable LocalDate due,
            String what,
            int many,
            ApplicationCount count,
            Choice name,
            boolean urgent) {
        return new DeskTask(
                shelf,
                due,
                "applications.desk." + what,
                List.of(many, name),
                "applications.desk.open",
                "/applications/applications?delegation=" + count.delegation() + "&state=" + count.state(),
                urgent);
    }
}
