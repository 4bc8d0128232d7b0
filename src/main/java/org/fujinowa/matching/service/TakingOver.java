package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.PlanContent;
import org.fujinowa.matching.PlanId;
import org.fujinowa.matching.PlannedPlace;
import org.fujinowa.matching.PlannedStay;
import org.fujinowa.matching.TakenOver;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.MatchBoard;
import org.fujinowa.matching.model.MatchPlans;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.matching.model.ProblemWriter;
import org.fujinowa.matching.model.Roster;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.RuleViolation;

/**
 * How a plan beside the board comes onto it: as drafts, by today's rules. What is settled on the board stays, and so does every
 * place of a guest who is settled on some nights; a guest against whose place a rule has come to stand is left without one.
 */
@ApplicationScoped
@Transactional
public class TakingOver {

    private Boards boards;
    private MatchPlans plans;
    private BoardLedger ledger;
    private Placing placing;
    private Clock clock;

    /** For the CDI proxy. */
    protected TakingOver() {}

    @Inject
    TakingOver(Boards boards, MatchPlans plans, BoardLedger ledger, Placing placing, Clock clock) {
        this.boards = boards;
        this.plans = plans;
        this.ledger = ledger;
        this.placing = placing;
        this.clock = clock;
    }

    /**
     * Takes a plan over onto its board, as one deed that undo takes back.
     *
     * @param changes the state of the board that the coordinator sees
     * @param withRules whether what was laid down for the plan is laid down again, locks included; the offered families stay
     * @throws ConcurrentChange if the board is no longer in that state
     * @throws RuleViolation {@code matching.plans.not-ready} if the plan has no places
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public TakenOver takeOver(DelegationId delegation, long changes, PlanId id, boolean withRules) {
        var plan = plans.find(id)
                .map(found -> found.view(clock.instant()))
                .filter(found -> found.delegation().equals(delegation))
                .orElseThrow(() -> new NoSuchRecord("MatchPlan " + id));
        if (!plan.state().ready()) {
            throw new RuleViolation("matching.plans.not-ready");
        }
        var board = ledger.begin(delegation, changes, "matching.deed.take-over");
        if (withRules) {
            layDown(board, delegation, plan.content().rules());
        }
        return arrange(board, delegation, plan.content(), withRules);
    }

    private void layDown(MatchBoard board, DelegationId delegation, BoardRules then) {
        ledger.layDown(
                board,
                delegation,
                new BoardRules(
                        then.forbidden(),
                        then.together(),
                        then.apart(),
                        then.friends(),
                        board.rules().offered()));
    }

    private TakenOver arrange(MatchBoard board, DelegationId delegation, PlanContent plan, boolean withLocks) {
        var roster = ledger.roster(delegation);
        var present = boards.placements(delegation);
        var settled = present.stream()
                .filter(Placement::settled)
                .map(Placement::participant)
                .collect(Collectors.toSet());
        var places = places(present, settled, plan);
        var count = PlanCount.of(roster, problem(roster, board, present, places), places, settled);
        placing.arrange(
                delegation,
                roster,
                places.stream()
                        .map(PlannedPlace::participant)
                        .distinct()
                        .filter(guest -> settled.contains(guest) || count.holds(guest))
                        .map(guest -> plan(guest, places))
                        .toList());
        if (withLocks) {
            lock(delegation, plan, settled, count);
        }
        var guests =
                plan.places().stream().map(PlannedPlace::participant).distinct().toList();
        return new TakenOver(
                Math.toIntExact(guests.stream()
                        .filter(guest -> !settled.contains(guest) && count.holds(guest))
                        .count()),
                guests.stream()
                        .filter(settled::contains)
                        .filter(guest -> !same(plan.of(guest), of(guest, places)))
                        .toList(),
                guests.stream()
                        .filter(guest -> !settled.contains(guest) && !count.holds(guest))
                        .toList());
    }

    private static List<PlannedPlace> places(List<Placement> present, Set<ParticipantId> settled, PlanContent plan) {
        return Stream.concat(
                        present.stream()
                                .filter(placement -> settled.contains(placement.participant()))
                                .map(placement -> PlannedPlace.of(placement.details())),
                        plan.places().stream().filter(place -> !settled.contains(place.participant())))
                .toList();
    }

    private static PlacementProblem problem(
            Roster roster, MatchBoard board, List<Placement> present, List<PlannedPlace> places) {
        var most = places.stream().collect(Collectors.groupingBy(PlannedPlace::participant, Collectors.counting()));
        int moves = most.values().stream()
                .mapToInt(count -> count.intValue() - 1)
                .max()
                .orElse(0);
        var allowing = RecordType.with(
                roster.settings(), "maxMoves", Math.max(roster.settings().maxMoves(), moves));
        return new ProblemWriter(roster.with(allowing), board.rules(), present).write(1);
    }

    private static Plan plan(ParticipantId guest, List<PlannedPlace> places) {
        var own = of(guest, places);
        return new Plan(
                guest,
                own.stream()
                        .map(place -> new PlannedStay(place.family(), place.nights()))
                        .toList(),
                own.get(0).backup());
    }

    private void lock(DelegationId delegation, PlanContent plan, Set<ParticipantId> settled, PlanCount count) {
        plan.places().stream()
                .filter(PlannedPlace::locked)
                .map(PlannedPlace::participant)
                .distinct()
                .filter(guest -> !settled.contains(guest) && count.holds(guest))
                .flatMap(guest -> ledger.places(delegation, guest).stream())
                .forEach(place -> ledger.change(place, Deed.CHANGED, placement -> placement.lock(true)));
    }

    private static List<PlannedPlace> of(ParticipantId guest, List<PlannedPlace> places) {
        return places.stream()
                .filter(place -> place.participant().equals(guest))
                .toList();
    }

    private static boolean same(List<PlannedPlace> one, List<PlannedPlace> other) {
        return one.size() == other.size()
                && one.stream().allMatch(place -> other.stream().anyMatch(place::sameStay));
    }
}
