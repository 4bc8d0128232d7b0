package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.selection.DecisionState;
import org.fujinowa.selection.WaitingDecision;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskTask;

/** Brings to the desk what waits in selection: proposals for a second person, and offers for an answer. */
@ApplicationScoped
class SelectionDeskCards implements DeskCards {

    private RoundBook rounds;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected SelectionDeskCards() {}

    @Inject
    SelectionDeskCards(RoundBook rounds, CurrentCaller caller) {
        this.rounds = rounds;
        this.caller = caller;
    }

    @Override
    public List<DeskTask> tasks(LocalDate today) {
        if (!caller.get().may(Permission.SELECT_APPLICANTS)) {
            return List.of();
        }
        return rounds.delegations().stream()
                .flatMap(delegation -> rounds.waiting(DelegationId.of(delegation.id())).stream()
                        .map(row -> task(row, delegation, today)))
                .toList();
    }

    private static DeskTask task(WaitingDecision row, Choice delegation, LocalDate today) {
        var due = row.decision().deadline();
        var offered = row.decision().state() == DecisionState.OFFERED;
        return new DeskTask(
                DeskShelf.DEADLINES,
                due,
                offered ? "selection.desk.offered" : "selection.desk.proposed",
                List.of(row.applicant(), delegation),
                "selection.desk.open",
                "/selection/decision-view?application=" + row.decision().application(),
                due != null && !due.isAfter(today));
    }
}
