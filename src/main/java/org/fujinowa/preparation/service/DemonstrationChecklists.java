package org.fujinowa.preparation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fujinowa.preparation.LessonDetails;
import org.fujinowa.preparation.model.ChecklistItems;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ListRequest;

/** Checklists of the demonstration's delegations: what was due long ago is done, the rest is open. */
@ApplicationScoped
@Transactional
public class DemonstrationChecklists {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");
    private static final Caller DEMONSTRATION = new Caller(
            "job:demonstration",
            "job:demonstration",
            "千葉 和子（架空）",
            java.util.Set.of(),
            java.util.Set.of(Permission.MANAGE_CHECKLISTS, Permission.VIEW_PROGRAMMES));

    private ChecklistItems items;
    private ChecklistBook book;
    private ChecklistMaking making;
    private LessonBook lessons;
    private DelegationRegister delegations;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected DemonstrationChecklists() {}

    @Inject
    public DemonstrationChecklists(
            ChecklistItems items,
            ChecklistBook book,
            ChecklistMaking making,
            LessonBook lessons,
            DelegationRegister delegations,
            CurrentCaller caller,
            Clock clock) {
        this.items = items;
        this.book = book;
        this.making = making;
        this.lessons = lessons;
        this.delegations = delegations;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes them if there is no checklist at all. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        if (items.none()) {
            caller.actingAs(DEMONSTRATION, () -> {
                delegations.page(ListRequest.first(ListRequest.LARGEST)).rows().forEach(row -> make(row.id()));
                return true;
            });
        }
    }

    private void make(DelegationId delegation) {
        making.fromTemplate(delegation);
        var longAgo = LocalDate.now(clock.withZone(OFFICE)).minusDays(10);
        book.of(delegation).stream()
                .filter(row -> row.due().isBefore(longAgo))
                .forEach(row -> book.done(row.id(), row.version()));
        lessons.keep(0, new LessonDetails(delegation, "家庭へのお願いは年明けに始めると間に合いました。来年も1月に始めましょう。（架空）"));
    }
}
