package org.fujinowa.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fujinowa.matching.engine.Reason.Code;

/** The facts of a problem one by one, and whether some of them can all hold; by trying every plan. */
final class Facts {

    private Facts() {}

    /** Every fact of a problem that a contradicting set may hold, but for who needs a place. */
    static List<Reason> all(PlacementProblem problem) {
        List<Reason> all = new ArrayList<>();
        problem.locked().forEach(it -> all.add(reason(Code.LOCKED, it)));
        problem.forbidden().forEach(it -> all.add(reason(Code.FORBIDDEN, it)));
        problem.together().forEach(it -> all.add(new Reason(Code.TOGETHER, null, null, it, List.of())));
        problem.apart().forEach(it -> all.add(new Reason(Code.APART, null, null, it, List.of())));
        for (var family : problem.families()) {
            for (int night = 0; night < problem.nights(); night++) {
                all.add(new Reason(Code.NO_FREE_BED, null, family.id(), List.of(), List.of(night)));
            }
        }
        return all;
    }

    private static Reason reason(Code code, Choice choice) {
        return new Reason(code, choice.student(), choice.family(), List.of(), List.of());
    }

    /** Whether there is a plan if only the given members hold. */
    static boolean canAllHold(PlacementProblem problem, Set<Reason> members) {
        var needy = new HashSet<String>();
        var limited = PlacementProblem.over(problem.nights())
                .students(problem.students())
                .pairs(problem.pairs())
                .maxMoves(problem.maxMoves())
                .levels(Level.PLACED);
        for (var family : problem.families()) {
            var beds = new ArrayList<Integer>();
            for (int night = 0; night < problem.nights(); night++) {
                var now = night;
                var counted = members.stream()
                        .anyMatch(it -> it.code() == Code.NO_FREE_BED
                                && family.id().equals(it.family())
                                && it.nights().contains(now));
                beds.add(counted ? family.bedsOn(night) : Limits.BEDS);
            }
            limited.families(List.of(new Family(family.id(), null, beds)));
        }
        for (var member : members) {
            switch (member.code()) {
                case NEEDS_PLACE -> needy.add(member.student());
                case LOCKED -> limited.locked(member.student(), member.family());
                case FORBIDDEN -> limited.forbidden(member.student(), member.family());
                case TOGETHER -> limited.together(member.students().toArray(String[]::new));
                case APART -> limited.apart(member.students().toArray(String[]::new));
                default -> assertThat(member.code()).isEqualTo(Code.NO_FREE_BED);
            }
        }
        if (needy.isEmpty()) {
            return BruteForce.anyPlan(limited.build());
        }
        var found = new boolean[1];
        BruteForce.eachPlan(
                limited.build(),
                plan -> found[0] |= needy.stream()
                        .allMatch(student -> Arrays.stream(plan.get(student)).anyMatch(Objects::nonNull)));
        return found[0];
    }
}
