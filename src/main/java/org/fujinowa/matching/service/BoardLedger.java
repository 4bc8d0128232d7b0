package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.Arrangement;
import org.fujinowa.matching.BoardChanged;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.DeedAbout;
import org.fujinowa.matching.PairNote;
import org.fujinowa.matching.PairNotes;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.model.BoardStep;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.MatchBoard;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.matching.model.Roster;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;

/**
 * What all deeds on a board have in common: each counts the change, keeps the arrangement before it for {@link Undoing}, and
 * writes into the audit trail what became of whom. Runs in the transaction of its caller.
 */
@ApplicationScoped
class BoardLedger {

    private DelegationRegister delegations;
    private RosterReading rosters;
    private Boards boards;
    private AuditTrail auditTrail;
    private Event<BoardChanged> changed;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected BoardLedger() {}

    @Inject
    BoardLedger(
            DelegationRegister delegations,
            RosterReading rosters,
            Boards boards,
            AuditTrail auditTrail,
            Event<BoardChanged> changed,
            CurrentCaller caller,
            Clock clock) {
        this.delegations = delegations;
        this.rosters = rosters;
        this.boards = boards;
        this.auditTrail = auditTrail;
        this.changed = changed;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Begins a deed: the board is locked until the transaction ends.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if the board is no longer in that state
     */
    MatchBoard begin(DelegationId delegation, long changes, String deed, DeedAbout about) {
        var board = boards.lock(delegation);
        board.change(changes);
        boards.forgetUndone(delegation);
        boards.add(new BoardStep(
                delegation, board.changes(), deed, about, actor(), now(), arrangement(delegation, board)));
        tell(delegation);
        return board;
    }

    /** The same for a deed about the whole board. */
    MatchBoard begin(DelegationId delegation, long changes, String deed) {
        return begin(delegation, changes, deed, DeedAbout.theBoard());
    }

    /** The whole board as it stands. */
    Arrangement arrangement(DelegationId delegation, MatchBoard board) {
        return new Arrangement(
                board.rules(),
                boards.placements(delegation).stream().map(Placement::details).toList(),
                board.notes().all());
    }

    /** Everybody who matters for the board, as of now. */
    Roster roster(DelegationId delegation) {
        return rosters.read(delegation, delegations.get(delegation).value());
    }

    /** Who does it. */
    String actor() {
        return caller.get().signInName();
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * Makes the places of that guest on that board say this and nothing else. A place goes by its first night: one that begins on
     * the same evening is changed, and any other is taken away.
     */
    void write(
            DelegationId delegation, ParticipantId guest, Deed created, Deed changed, List<PlacementDetails> wanted) {
        for (var existing : places(delegation, guest)) {
            if (wanted.stream().noneMatch(details -> startsWith(existing, details))) {
                remove(existing);
            }
        }
        for (var details : wanted) {
            var existing = places(delegation, guest).stream()
                    .filter(placement -> startsWith(placement, details))
                    .findFirst();
            if (existing.isEmpty()) {
                auditTrail.record(created, subject(guest), Changes.created(details));
                boards.add(new Placement(details));
            } else if (!existing.get().details().equals(details)) {
                auditTrail.record(
                        changed, subject(guest), Changes.between(existing.get().details(), details));
                existing.get().restore(details);
            }
        }
    }

    private static boolean startsWith(Placement placement, PlacementDetails details) {
        return placement.stay().arrival().equals(details.firstNight());
    }

    void change(Placement placement, Deed deed, Consumer<Placement> change) {
        var before = placement.details();
        change.accept(placement);
        auditTrail.record(deed, subject(placement.participant()), Changes.between(before, placement.details()));
    }

    void remove(Placement placement) {
        auditTrail.record(Deed.DELETED, subject(placement.participant()), Changes.created(placement.details()));
        boards.remove(placement);
    }

    /** Says that the board is no longer what others see; heard once the transaction has ended well. */
    void tell(DelegationId delegation) {
        changed.fire(new BoardChanged(delegation));
    }

    /** Makes the notes of the board say this and nothing else. */
    void note(MatchBoard board, PairNotes notes, Deed written, Deed removed) {
        for (var was : board.notes().all()) {
            if (notes.of(was.guest(), was.family()).isEmpty()) {
                auditTrail.record(removed, noteOn(was), Changes.created(was));
            }
        }
        for (var is : notes.all()) {
            var was = board.notes().of(is.guest(), is.family());
            if (!was.equals(Optional.of(is))) {
                auditTrail.record(
                        written,
                        noteOn(is),
                        was.map(before -> Changes.between(before, is)).orElseGet(() -> Changes.created(is)));
            }
        }
        board.setNotes(notes);
    }

    private static Subject noteOn(PairNote note) {
        return Subject.of("PairNote", note.guest());
    }

    void layDown(MatchBoard board, DelegationId delegation, BoardRules rules) {
        auditTrail.record(Deed.CHANGED, Subject.of("MatchBoard", delegation), Changes.between(board.rules(), rules));
        board.setRules(rules);
    }

    /** The guest's places on that board, by their first nights. */
    List<Placement> places(DelegationId delegation, ParticipantId participant) {
        return boards.placements(delegation).stream()
                .filter(placement -> placement.participant().equals(participant))
                .sorted(Comparator.comparing(placement -> placement.stay().arrival()))
                .toList();
    }

    /** @throws RuleViolation {@code matching.not-placed} if the guest has no place on that board */
    List<Placement> get(DelegationId delegation, ParticipantId participant) {
        var places = places(delegation, participant);
        if (places.isEmpty()) {
            throw new RuleViolation("matching.not-placed");
        }
        return places;
    }

    List<Placement> withState(DelegationId delegation, PlacementState state) {
        return boards.placements(delegation).stream()
                .filter(placement -> placement.state() == state)
                .toList();
    }

    private static Subject subject(ParticipantId participant) {
        return Subject.of("Placement", participant);
    }
}
