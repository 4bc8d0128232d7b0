package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.matching.Arrangement;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.RuleViolation;

/** How the last deed on a board is taken back. */
@ApplicationScoped
@Transactional
public class Undoing {

    private Boards boards;
    private AuditTrail auditTrail;
    private BoardLedger ledger;

    /** For the CDI proxy. */
    protected Undoing() {}

    @Inject
    Undoing(Boards boards, AuditTrail auditTrail, BoardLedger ledger) {
        this.boards = boards;
        this.auditTrail = auditTrail;
        this.ledger = ledger;
    }

    /** Takes the last deed back. What was confirmed since stays confirmed, and nothing is undone past it. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void undo(DelegationId delegation, long changes) {
        var board = boards.lock(delegation);
        var step = boards.lastStep(delegation).orElseThrow(() -> new RuleViolation("matching.nothing-to-undo"));
        var before = step.before();
        if (!ledger.withState(delegation, PlacementState.CONFIRMED).stream().allMatch(isIn(before))) {
            throw new RuleViolation("matching.confirmed-cannot-be-undone");
        }
        board.change(changes);
        ledger.layDown(board, delegation, before.rules());
        var were = before.placements().stream().collect(Collectors.groupingBy(PlacementDetails::participant));
        Stream.concat(
                        boards.placements(delegation).stream().map(Placement::participant),
                        before.placements().stream().map(PlacementDetails::participant))
                .distinct()
                .forEach(guest ->
                        ledger.write(delegation, guest, Deed.UNDONE, Deed.UNDONE, were.getOrDefault(guest, List.of())));
        boards.remove(step);
        auditTrail.record(Deed.UNDONE, Subject.of("MatchBoard", delegation), Changes.fact("deed", step.deed()));
    }

    private static Predicate<Placement> isIn(Arrangement before) {
        return confirmed -> before.placements().contains(confirmed.details());
    }
}
