package org.fujinowa.matching;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;

/**
 * A plan mended in one way, beside the one before.
 *
 * @param way what came first
 * @param proven whether no better plan exists in this way
 * @param moves what changes, guest by guest; who is not named sleeps as before
 * @param without who has no home in it and needs one
 * @param untouched how many guests sleep as before
 * @param voided locked places that can no longer be kept
 * @param contradiction the smallest set of locks and rules that allow no plan; empty where there is one
 */
public record MendPlan(
        MendWay way,
        boolean proven,
        List<GuestMove> moves,
        List<ParticipantId> without,
        int untouched,
        List<BoardRules.Forbidden> voided,
        List<SolveOutcome.Contradicting> contradiction)
        implements Serializable {

    public MendPlan {
        moves = List.copyOf(moves);
        without = List.copyOf(without);
        voided = List.copyOf(voided);
        contradiction = List.copyOf(contradiction);
    }

    /** How many guests have that fate. */
    public long count(GuestMove.Fate fate) {
        return moves.stream().filter(move -> move.fate() == fate).count();
    }

    /** Whether there is a plan to take over. */
    public boolean possible() {
        return contradiction.isEmpty();
    }

    /** Whether the other does the same to everybody. */
    public boolean sameAs(MendPlan other) {
        return moves.equals(other.moves) && contradiction.equals(other.contradiction);
    }
}
