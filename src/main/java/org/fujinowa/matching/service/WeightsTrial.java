package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.WeightsEffect;
import org.fujinowa.matching.WeightsEffect.LevelEffect;
import org.fujinowa.matching.WeightsEffect.Move;
import org.fujinowa.matching.engine.LevelValue;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.Stay;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.RuleViolation;

/** Shows what other settings would do to a delegation's plan, before anybody lays them down. Changes nothing. */
@ApplicationScoped
public class WeightsTrial {

    static final int SECONDS = 10;

    private ProblemReading problems;
    private PlacementSolving engine;
    private Weighing weighing;

    /** For the CDI proxy. */
    protected WeightsTrial() {}

    @Inject
    public WeightsTrial(ProblemReading problems, PlacementSolving engine, Weighing weighing) {
        this.problems = problems;
        this.engine = engine;
        this.weighing = weighing;
    }

    /**
     * Solves the delegation's problem under the settings laid down and under the others, in the solver's own process, and
     * compares the two plans.
     *
     * @throws RuleViolation {@code matching.engine-busy} if everybody is solving, {@code matching.nobody-to-place}, {@code
     *     matching.weigh-something}
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public WeightsEffect tryOut(DelegationId delegation, MatchSettings others) {
        weighing.check(others);
        var both = problems.under(delegation, others, SECONDS);
        var before = solve(both.laidDown());
        var after = both.laidDown().equals(both.others()) ? before : solve(both.others());
        if (before.status() == Status.INFEASIBLE || after.status() == Status.INFEASIBLE) {
            return new WeightsEffect(false, true, List.of(), List.of(), 0);
        }
        var homesBefore = homes(before);
        var homesAfter = homes(after);
        var moves = both.names().entrySet().stream()
                .map(guest -> new Move(
                        ParticipantId.of(guest.getKey()),
                        guest.getValue(),
                        homesBefore.getOrDefault(guest.getKey(), List.of()),
                        homesAfter.getOrDefault(guest.getKey(), List.of())))
                .filter(move -> !move.before().equals(move.after()))
                .sorted(Comparator.comparing(Move::name)
                        .thenComparing(move -> move.guest().toString()))
                .toList();
        return new WeightsEffect(
                before.status() == Status.OPTIMAL && after.status() == Status.OPTIMAL,
                false,
                levels(before, after),
                moves,
                both.names().size() - moves.size());
    }

    private PlacementAnswer solve(PlacementProblem problem) {
        return engine.solveNow(problem).orElseThrow(() -> new RuleViolation("matching.engine-busy"));
    }

    private static Map<String, List<HostFamilyId>> homes(PlacementAnswer answer) {
        return answer.placements().stream()
                .collect(Collectors.toMap(
                        Placement::student,
                        placement -> placement.stays().stream()
                                .map(Stay::family)
                                .map(HostFamilyId::of)
                                .toList()));
    }

    private static List<LevelEffect> levels(PlacementAnswer before, PlacementAnswer after) {
        var was = values(before);
        var is = values(after);
        var effects = new ArrayList<LevelEffect>();
        Stream.concat(before.levels().stream(), after.levels().stream())
                .map(value -> value.level().jsonName())
                .distinct()
                .forEach(name -> effects.add(new LevelEffect(name, was.get(name), is.get(name))));
        return effects;
    }

    private static Map<String, Long> values(PlacementAnswer answer) {
        return answer.levels().stream()
                .collect(Collectors.toMap(value -> value.level().jsonName(), LevelValue::value));
    }
}
