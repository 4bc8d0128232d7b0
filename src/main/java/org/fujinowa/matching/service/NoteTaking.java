package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.DeedAbout;
import org.fujinowa.matching.PairNote;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/** What coordinators note about a guest and a home, for each other. A note is a deed on the board and can be undone. */
@ApplicationScoped
@Transactional
public class NoteTaking {

    private BoardLedger ledger;

    /** For the CDI proxy. */
    protected NoteTaking() {}

    @Inject
    NoteTaking(BoardLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Notes something about a pair, in the place of what was noted before; a blank note takes that away.
     *
     * @throws RuleViolation {@code matching.note-too-long}, or {@code matching.no-note} if there is nothing to take away
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void write(DelegationId delegation, long changes, ParticipantId guest, HostFamilyId family, String words) {
        var note = words.strip();
        if (note.length() > PairNote.LONGEST) {
            throw new RuleViolation("matching.note-too-long", PairNote.LONGEST);
        }
        var step = note.isEmpty() ? "matching.deed.note-removed" : "matching.deed.note";
        var board = ledger.begin(delegation, changes, step, DeedAbout.pair(guest, family));
        var notes = board.notes();
        if (note.isEmpty()) {
            if (notes.of(guest, family).isEmpty()) {
                throw new RuleViolation("matching.no-note");
            }
            ledger.note(board, notes.without(guest, family), Deed.CHANGED, Deed.DELETED);
            return;
        }
        var roster = ledger.roster(delegation);
        roster.guest(guest).orElseThrow(() -> new NoSuchRecord("Participant " + guest));
        roster.home(family).orElseThrow(() -> new NoSuchRecord("HostFamily " + family));
        var deed = notes.of(guest, family).isEmpty() ? Deed.CREATED : Deed.CHANGED;
        ledger.note(
                board, notes.with(new PairNote(guest, family, note, ledger.actor(), ledger.now())), deed, Deed.DELETED);
    }
}
