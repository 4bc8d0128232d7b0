package org.fujinowa.preparation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fujinowa.preparation.ChecklistRow;
import org.fujinowa.preparation.ItemState;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskPart;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskStage;
import org.fujinowa.shared.desk.DeskTask;

/** Brings to the desk what stands on checklists: what is late or due soon, and how much of each step is done. */
@ApplicationScoped
class ChecklistDeskCards implements DeskCards {

    private static final int SOON = 21;
    private static final int AFTERWARDS = 120;
    private static final int NEWEST = 50;

    private ChecklistBook book;
    private DelegationRegister delegations;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected ChecklistDeskCards() {}

    @Inject
    ChecklistDeskCards(ChecklistBook book, DelegationRegister delegations, CurrentCaller caller) {
        this.book = book;
        this.delegations = delegations;
        this.caller = caller;
    }

    @Override
    public List<DeskTask> tasks(LocalDate today) {
        if (!mayLook()) {
            return List.of();
        }
        var request = new ListRequest("", "arrival", true, Map.of(), "", NEWEST);
        return delegations.page(request).rows().stream()
                .filter(row -> row.details().state() != DelegationState.CANCELLED)
                .filter(row -> !row.details().departure().plusDays(AFTERWARDS).isBefore(today))
                .flatMap(row -> due(row, today))
                .toList();
    }

    private Stream<DeskTask> due(DelegationRow row, LocalDate today) {
        var soon = today.plusDays(SOON);
        return book.of(row.id()).stream()
                .filter(item -> item.isOpen() && !item.due().isAfter(soon))
                .map(item -> task(item, row, today));
    }

    private static DeskTask task(ChecklistRow item, DelegationRow row, LocalDate today) {
        return new DeskTask(
                DeskShelf.DEADLINES,
                item.due(),
                "preparation.desk.item",
                List.of(new Choice("", item.details().nameJa(), item.details().nameEn()), name(row.details())),
                "preparation.desk.open",
                "/preparation/checklist?delegation=" + row.id() + "#item-" + item.id(),
                !item.due().isAfter(today));
    }

    private static Choice name(DelegationDetails details) {
        return new Choice("", details.nameJa(), details.nameEn());
    }

    @Override
    public List<DeskPart> parts(Set<String> wanted, LocalDate today) {
        if (!mayLook()) {
            return List.of();
        }
        var parts = new ArrayList<DeskPart>();
        for (var delegation : wanted) {
            var needed = book.of(DelegationId.of(delegation)).stream()
                    .filter(row -> row.details().state() != ItemState.NOT_NEEDED)
                    .toList();
            for (var stage : DeskStage.values()) {
                var ofStage = needed.stream()
                        .filter(row -> row.details().stage() == stage)
                        .toList();
                if (!ofStage.isEmpty()) {
                    int done = Math.toIntExact(
                            ofStage.stream().filter(row -> !row.isOpen()).count());
                    parts.add(new DeskPart(
                            delegation,
                            stage,
                            "preparation.desk.checklist",
                            done,
                            ofStage.size(),
                            "/preparation/checklist?delegation=" + delegation));
                }
            }
        }
        return parts;
    }

    private boolean mayLook() {
        return caller.get().may(Permission.MANAGE_CHECKLISTS);
    }
}
