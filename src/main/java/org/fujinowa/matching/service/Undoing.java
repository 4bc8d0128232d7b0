package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.Arrangement;
import org.fujinowa.matching.PairNotes;
import org.fujinowa.matching.PastDeed;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.model.BoardStep;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.MatchBoard;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.RuleViolation;

/**
 * The history of a board: how deeds are taken back and done again. What was taken back can be done again until somebody
 * does something new.
 *
 * <p>Two people decide, and no way through the history replaces one of them: a confirmation is never taken back, and a
 * proposal that comes back is a proposal of whoever brings it back.
 */
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

    /** Every deed on the board, newest first; those that were taken back come before all others. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public List<PastDeed> history(DelegationId delegation) {
        return boards.history(delegation);
    }

    /** Takes the last deed back. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void undo(DelegationId delegation, long changes) {
        var board = begin(delegation, changes);
        var last = boards.lastStep(delegation).orElseThrow(() -> new RuleViolation("matching.nothing-to-undo"));
        takeBack(delegation, board, List.of(last));
    }

    /** Does again what was taken back last. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void redo(DelegationId delegation, long changes) {
        var board = begin(delegation, changes);
        var next = boards.stepsAfter(delegation, lastNumber(delegation));
        if (next.isEmpty()) {
            throw new RuleViolation("matching.nothing-to-redo");
        }
        doAgain(delegation, board, next.subList(0, 1));
    }

    /**
     * Takes back or does again in one go, so that the deed with that number is the last one that holds.
     *
     * @param number the number of a deed; 0 for the empty board
     * @throws RuleViolation {@code matching.nothing-to-undo} if it is the last one already,
     *     {@code matching.confirmed-cannot-be-undone} if a confirmation stands in between
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void goTo(DelegationId delegation, long changes, long number) {
        var board = begin(delegation, changes);
        var last = lastNumber(delegation);
        var between = boards.stepsAfter(delegation, Math.min(number, last)).stream()
                .filter(step -> step.number() <= Math.max(number, last))
                .toList();
        if (between.isEmpty()) {
            throw new RuleViolation("matching.nothing-to-undo");
        }
        if (number < last) {
            takeBack(delegation, board, between);
        } else {
            doAgain(delegation, board, between);
        }
    }

    private MatchBoard begin(DelegationId delegation, long changes) {
        var board = boards.lock(delegation);
        board.change(changes);
        ledger.tell(delegation);
        return board;
    }

    private long lastNumber(DelegationId delegation) {
        return boards.lastStep(delegation).map(BoardStep::number).orElse(0L);
    }

    /** Takes steps back; they come in the order in which they were done. */
    private void takeBack(DelegationId delegation, MatchBoard board, List<BoardStep> steps) {
        var now = ledger.arrangement(delegation, board);
        var newestFirst = new ArrayList<>(steps);
        Collections.reverse(newestFirst);
        var from = now;
        var offered = now.rules().offered();
        for (var step : newestFirst) {
            var before = step.before();
            offered = step.deed().equals(PastDeed.OFFER) ? before.rules().offered() : offered;
            if (step.deed().equals(PastDeed.MEND)) {
                throw new RuleViolation("matching.mend-cannot-be-undone");
            }
            if (step.deed().equals(PastDeed.CONFIRM) || !before.placements().containsAll(from.confirmed())) {
                throw new RuleViolation("matching.confirmed-cannot-be-undone");
            }
            step.undo(from, board.changes(), ledger.actor(), ledger.now());
            record(delegation, Deed.UNDONE, step);
            from = before;
        }
        arrange(delegation, board, now, offering(from, offered), Deed.UNDONE);
    }

    private void doAgain(DelegationId delegation, MatchBoard board, List<BoardStep> steps) {
        var now = ledger.arrangement(delegation, board);
        var after = steps.get(steps.size() - 1).after();
        if (!after.placements().containsAll(now.confirmed())) {
            throw new RuleViolation("matching.confirmed-cannot-be-undone");
        }
        var offered = now.rules().offered();
        for (var step : steps) {
            offered = step.deed().equals(PastDeed.OFFER) ? step.after().rules().offered() : offered;
            step.redo(board.changes(), ledger.actor(), ledger.now());
            record(delegation, Deed.REDONE, step);
        }
        arrange(delegation, board, now, offering(after, offered), Deed.REDONE);
    }

    /** Families that an import has offered in between stay offered. */
    private static Arrangement offering(Arrangement wanted, List<HostFamilyId> offered) {
        return new Arrangement(wanted.rules().offering(offered), wanted.placements(), wanted.notes());
    }

    private void arrange(DelegationId delegation, MatchBoard board, Arrangement now, Arrangement wanted, Deed deed) {
        if (!board.rules().equals(wanted.rules())) {
            ledger.layDown(board, delegation, wanted.rules());
        }
        if (!board.notes().all().equals(wanted.notes())) {
            ledger.note(board, new PairNotes(wanted.notes()), deed, deed);
        }
        var places = wanted.placements().stream()
                .map(place -> signed(place, now))
                .collect(Collectors.groupingBy(PlacementDetails::participant));
        Stream.concat(
                        boards.placements(delegation).stream().map(Placement::participant),
                        wanted.placements().stream().map(PlacementDetails::participant))
                .distinct()
                .forEach(guest -> write(delegation, guest, deed, places.getOrDefault(guest, List.of())));
    }

    private void write(DelegationId delegation, ParticipantId guest, Deed deed, List<PlacementDetails> places) {
        ledger.write(delegation, guest, deed, deed, places);
    }

    /** Nobody's word comes back without them: whoever brings a proposal back stands for it. */
    private PlacementDetails signed(PlacementDetails place, Arrangement now) {
        var standsSo = place.state() == PlacementState.DRAFT
                || now.placements().stream().anyMatch(place::isSignedLike);
        return standsSo ? place : place.proposedAnew(ledger.actor(), ledger.now());
    }

    private void record(DelegationId delegation, Deed deed, BoardStep step) {
        auditTrail.record(deed, Subject.of("MatchBoard", delegation), Changes.fact("deed", step.deed()));
    }
}
