package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.incidents.IncidentFile;
import org.fujinowa.incidents.ToldLine;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskTask;
import org.jspecify.annotations.Nullable;

/** Brings to the desk, of the incidents that the caller keeps: who was not told, what is to be done, who waits for a second person. */
@ApplicationScoped
class IncidentDeskCards implements DeskCards {

    private IncidentLog log;
    private IncidentBook book;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected IncidentDeskCards() {}

    @Inject
    IncidentDeskCards(IncidentLog log, IncidentBook book, CurrentCaller caller) {
        this.log = log;
        this.book = book;
        this.caller = caller;
    }

    @Override
    @Transactional
    public List<DeskTask> tasks(LocalDate today) {
        if (!caller.get().may(Permission.MANAGE_INCIDENTS)) {
            return List.of();
        }
        return log.mineOpen().stream().flatMap(file -> tasks(file, today)).toList();
    }

    private Stream<DeskTask> tasks(IncidentFile file, LocalDate today) {
        var address = "/incidents/incident?id=" + file.id();
        var tasks = new ArrayList<DeskTask>();
        var untold =
                book.told(file).stream().filter(line -> line.told() == null).toList();
        if (!untold.isEmpty()) {
            var late = untold.stream().anyMatch(ToldLine::late);
            tasks.add(task(
                    DeskShelf.DEADLINES,
                    null,
                    "incidents.desk.untold",
                    List.of(file.level().number(), untold.size()),
                    address,
                    late || file.level().number() > 2));
        }
        file.openFollowUps()
                .forEach(entry -> tasks.add(task(
                        DeskShelf.DEADLINES,
                        entry.due(),
                        "incidents.desk.follow-up",
                        List.of(entry.whom()),
                        address,
                        entry.due() != null && !entry.due().isAfter(today))));
        file.closing()
                .filter(first -> !first.by().equals(caller.get().signInName()))
                .ifPresent(first -> tasks.add(task(
                        DeskShelf.ANSWERS, null, "incidents.desk.close", List.of(first.byName()), address, false)));
        return tasks.stream();
    }

    private static DeskTask task(
            DeskShelf shelf,
            @Nullable LocalDate due,
            String sentence,
            List<Serializable> values,
            String address,
            boolean urgent) {
        return new DeskTask(shelf, due, sentence, values, "incidents.desk.open", address, urgent);
    }
}
