package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.PlanComparison;
import org.fujinowa.matching.PlanComparison.Better;
import org.fujinowa.matching.PlanComparison.Cell;
import org.fujinowa.matching.PlanComparison.LevelPair;
import org.fujinowa.matching.PlanComparison.Row;
import org.fujinowa.matching.PlanComparison.Side;
import org.fujinowa.matching.PlanContent;
import org.fujinowa.matching.PlanId;
import org.fujinowa.matching.PlanView;
import org.fujinowa.matching.PlannedPlace;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.LevelValue;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.Guest;
import org.fujinowa.matching.model.MatchPlans;
import org.fujinowa.matching.model.ProblemWriter;
import org.fujinowa.matching.model.Roster;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RecordType;
import org.jspecify.annotations.Nullable;

/** Lays two plans side by side: what differs, what each is worth, and what stands against it now. Solves and changes nothing. */
@ApplicationScoped
@Transactional
public class PlanComparing {

    private DelegationRegister delegations;
    private RosterReading rosters;
    private Boards boards;
    private MatchPlans plans;
    private Clock clock;

    /** For the CDI proxy. */
    protected PlanComparing() {}

    @Inject
    PlanComparing(DelegationRegister delegations, RosterReading rosters, Boards boards, MatchPlans plans, Clock clock) {
        this.delegations = delegations;
        this.rosters = rosters;
        this.boards = boards;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Compares two plans of one delegation.
     *
     * @param left a plan beside the board; null for the board itself
     * @param right likewise
     * @throws NoSuchRecord if there is no such plan of that delegation, or it has no places
     */
    @Requires(Permission.VIEW_PLACEMENTS)
    public PlanComparison compare(DelegationId delegation, @Nullable PlanId left, @Nullable PlanId right) {
        var one = left == null ? null : get(delegation, left);
        var other = right == null ? null : get(delegation, right);
        var roster = rosters.read(delegation, delegations.get(delegation).value());
        var board = board(delegation);
        var leftContent = one == null ? board : one.content();
        var rightContent = other == null ? board : other.content();
        var problem = problem(roster, board, Stream.of(leftContent, rightContent));
        var leftCount = PlanCount.of(roster, problem, leftContent.places(), Set.of());
        var rightCount = PlanCount.of(roster, problem, rightContent.places(), Set.of());
        var levels = levels(leftCount.levels(), rightCount.levels());
        var decides = levels.stream().filter(level -> level.difference() != 0).findFirst();
        return new PlanComparison(
                new Side(one, leftCount.moves(), leftCount.broken()),
                new Side(other, rightCount.moves(), rightCount.broken()),
                rows(roster, leftContent, leftCount, rightContent, rightCount),
                levels,
                decides.map(PlanComparing::better).orElse(null),
                decides.map(LevelPair::name).orElse(""));
    }

    private PlanView get(DelegationId delegation, PlanId id) {
        return plans.find(id)
                .map(plan -> plan.view(clock.instant()))
                .filter(plan -> plan.delegation().equals(delegation))
                .filter(plan -> plan.state().ready())
                .orElseThrow(() -> new NoSuchRecord("MatchPlan " + id));
    }

    private PlanContent board(DelegationId delegation) {
        return new PlanContent(
                boards.get(delegation).rules(),
                boards.placements(delegation).stream()
                        .map(placement -> PlannedPlace.of(placement.details()))
                        .toList());
    }

    /** Without locks, which are decisions and no facts; with as many moves as a person allowed in either plan. */
    private static PlacementProblem problem(Roster roster, PlanContent board, Stream<PlanContent> both) {
        var settings = roster.settings();
        int moves = both.flatMap(content -> content.places().stream()
                        .map(PlannedPlace::participant)
                        .distinct()
                        .map(guest -> content.of(guest).size() - 1))
                .mapToInt(count -> count)
                .max()
                .orElse(0);
        var allowing = RecordType.with(settings, "maxMoves", Math.max(settings.maxMoves(), moves));
        return new ProblemWriter(roster.with(allowing), board.rules(), List.of()).write(1);
    }

    private static List<LevelPair> levels(List<LevelValue> left, List<LevelValue> right) {
        var levels = new ArrayList<LevelPair>();
        for (int i = 0; i < left.size(); i++) {
            levels.add(new LevelPair(
                    left.get(i).level().jsonName(),
                    left.get(i).value(),
                    right.get(i).value()));
        }
        return levels;
    }

    private static Better better(LevelPair level) {
        var fewerIsBetter = level.name().equals(Level.CHANGES.jsonName());
        return level.difference() > 0 == fewerIsBetter ? Better.LEFT : Better.RIGHT;
    }

    private static List<Row> rows(
            Roster roster, PlanContent left, PlanCount leftCount, PlanContent right, PlanCount rightCount) {
        var byName = Comparator.comparing((Guest guest) -> guest.person().reading())
                .thenComparing(guest -> guest.person().writtenName())
                .thenComparing(guest -> guest.id().toString());
        var known = roster.guests().stream().sorted(byName).map(Guest::id);
        var named = Stream.concat(left.places().stream(), right.places().stream())
                .map(PlannedPlace::participant)
                .filter(guest -> roster.guest(guest).isEmpty())
                .sorted(Comparator.comparing(ParticipantId::toString));
        return Stream.concat(known, named)
                .distinct()
                .map(guest ->
                        new Row(guest, cell(roster, guest, left, leftCount), cell(roster, guest, right, rightCount)))
                .sorted(Comparator.comparing(row -> !row.changed()))
                .toList();
    }

    private static Cell cell(Roster roster, ParticipantId guest, PlanContent plan, PlanCount count) {
        var places = plan.of(guest);
        return new Cell(
                places, places.stream().map(place -> score(roster, place)).toList(), count.against(guest));
    }

    private static int score(Roster roster, PlannedPlace place) {
        var guest = roster.guest(place.participant());
        var home = roster.home(place.family());
        return guest.isEmpty() || home.isEmpty()
                ? -1
                : roster.fit(guest.get(), home.get()).score();
    }
}
