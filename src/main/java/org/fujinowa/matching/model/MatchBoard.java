package org.fujinowa.matching.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.PairNotes;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.store.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * The matching board of one delegation. It counts every change, so that two coordinators at once notice each other: each
 * change says which state it was made from, and is refused if that is no longer the state.
 */
@Entity
@Table(name = "match_board")
public class MatchBoard {

    @Id
    private String delegationId;

    @Version
    private long version;

    private long changes;

    @Lob
    private String rules;

    @Lob
    private @Nullable String notes;

    /** For JPA. */
    protected MatchBoard() {}

    public MatchBoard(DelegationId delegation) {
        delegationId = delegation.toString();
        rules = RecordJson.write(BoardRules.none());
    }

    /**
     * Counts a change that was made from that state.
     *
     * @throws ConcurrentChange if somebody else changed the board in between
     */
    public void change(long from) {
        ConcurrentChange.refuseUnlessSame(from, changes);
        changes++;
    }

    public long changes() {
        return changes;
    }

    public BoardRules rules() {
        return RecordJson.read(BoardRules.class, rules);
    }

    public void setRules(BoardRules laidDown) {
        rules = RecordJson.write(laidDown);
    }

    /** What was noted about pairs. */
    public PairNotes notes() {
        return notes == null ? PairNotes.none() : RecordJson.read(PairNotes.class, notes);
    }

    public void setNotes(PairNotes noted) {
        notes = RecordJson.write(noted);
    }
}
