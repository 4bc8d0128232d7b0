package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.ProblemWriter;
import org.fujinowa.matching.model.Roster;
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

    /**
     * One delegation's problem under two settings.
     *
     * @param laidDown under those that hold
     * @param others under others
     * @param names the guests' names by the ids of the problem
     */
    record Both(PlacementProblem laidDown, PlacementProblem others, Map<String, String> names) {}

    /** The problem as it is now, under the settings laid down and under others. */
    Both under(DelegationId delegation, MatchSettings others, int timeLimitSeconds) {
        var details = delegations.get(delegation).value();
        var roster = rosters.read(delegation, details);
        mustHaveGuests(roster);
        return new Both(
                write(delegation, roster, timeLimitSeconds),
                write(delegation, rosters.read(delegation, details, others), timeLimitSeconds),
                roster.guests().stream()
                        .collect(Collectors.toMap(
                                guest -> guest.id().toString(),
                                guest -> guest.person().writtenName())));
    }

    private static void mustHaveGuests(Roster roster) {
        if (roster.guests().isEmpty()) {
            throw new RuleViolation("matching.nobody-to-place");
        }
    }

    /** Without a bed on any night there is nothing to solve, and the reason is better said than proven. */
    static void mustHaveBeds(Roster roster) {
        if (roster.homes().isEmpty()) {
            throw new RuleViolation("matching.no-families");
        }
        var anyBed = roster.nights()
                .eachNight()
                .anyMatch(night -> roster.homes().stream().anyMatch(home -> roster.bedsOn(home, night) > 0));
        if (!anyBed) {
            throw new RuleViolation("matching.no-beds", roster.homes().size());
        }
    }

    private PlacementProblem write(DelegationId delegation, Roster roster, int timeLimitSeconds) {
        return new ProblemWriter(roster, boards.get(delegation).rules(), boards.placements(delegation))
                .write(timeLimitSeconds);
    }

    /** Night 0 of the problem. */
    LocalDate firstNight(DelegationId delegation) {
        return rosters.read(delegation, delegations.get(delegation).value())
                .nights()
                .arrival();
    }

    /** The board as it is now: its problem, and who sleeps where. */
    PresentPlan present(DelegationId delegation, int timeLimitSeconds) {
        var board = boards.get(delegation);
        var roster = rosters.read(delegation, delegations.get(delegation).value());
        mustHaveGuests(roster);
        return PresentPlan.of(
                board.changes(),
                roster,
                board.rules(),
                boards.placements(delegation),
                write(delegation, roster, timeLimitSeconds));
    }

    PlacementProblem read(DelegationId delegation, long changes, int timeLimitSeconds) {
        var board = boards.get(delegation);
        ConcurrentChange.refuseUnlessSame(changes, board.changes());
        var roster = rosters.read(delegation, delegations.get(delegation).value());
        mustHaveGuests(roster);
        mustHaveBeds(roster);
        return write(delegation, roster, timeLimitSeconds);
    }
}
