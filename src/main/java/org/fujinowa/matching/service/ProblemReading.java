package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.ProblemWriter;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;

/** Writes the board of a delegation down as the engine's problem, all read in one transaction. */
@ApplicationScoped
@Transactional
class ProblemReading {

    private DelegationRegister delegations;
    private RosterReading rosters;
    private Boards boards;

    /** For the CDI proxy. */
    protected ProblemReading() {}

    @Inject
    ProblemReading(DelegationRegister delegations, RosterReading rosters, Boards boards) {
        this.delegations = delegations;
        this.rosters = rosters;
        this.boards = boards;
    }

    PlacementProblem read(DelegationId delegation, long changes, int timeLimitSeconds) {
        var board = boards.get(delegation);
        ConcurrentChange.refuseUnlessSame(changes, board.changes());
        var roster = rosters.read(delegation, delegations.get(delegation).value());
        if (roster.guests().isEmpty()) {
            throw new RuleViolation("matching.nobody-to-place");
        }
        return new ProblemWriter(roster, board.rules(), boards.placements(delegation)).write(timeLimitSeconds);
    }
}
