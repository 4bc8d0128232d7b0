package org.fujinowa.matching;

import java.io.Serializable;
import java.time.Instant;
import org.fujinowa.programme.DelegationId;

/**
 * A plan beside the board: kept by a coordinator, or tried out by the engine.
 *
 * @param id identity of the plan
 * @param version counts its changes; a change says from which it was made
 * @param delegation whose board it belongs to
 * @param name how the coordinators call it; empty for a trial that nobody has named
 * @param state what has become of it
 * @param madeBy who kept it or asked for it
 * @param madeAt when
 * @param boardChanges the state of the board that it was made from
 * @param content who sleeps where
 * @param changes what was different in the trial; nothing in a plan kept from the board
 * @param progress the last word of the engine at work: level, value and bound, separated by spaces
 * @param outcome what the engine found; nothing in a plan kept from the board
 */
public record PlanView(
        PlanId id,
        long version,
        DelegationId delegation,
        String name,
        PlanState state,
        String madeBy,
        Instant madeAt,
        long boardChanges,
        PlanContent content,
        TrialChanges changes,
        String progress,
        SolveOutcome outcome)
        implements Serializable {

    /** Whether the engine made it. */
    public boolean byTheEngine() {
        return !outcome.levels().isEmpty();
    }
}
