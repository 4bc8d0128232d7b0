package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.Reason;
import org.fujinowa.matching.engine.Reason.Code;

/** Says for each unplaced student what stands against each of her families, as the plan is. */
final class Explanation {

    private final IndexedProblem of;
    private final Plan plan;
    private final int[][] free;
    private final OptionalLong fairness;

    Explanation(IndexedProblem of, Plan plan) {
        this.of = of;
        this.plan = plan;
        free = plan.freeBeds();
        fairness = of.problem.levelsInForce().contains(Level.FAIRNESS)
                ? new Valuation(of).value(Level.FAIRNESS, plan)
                : OptionalLong.empty();
    }

    /** At least one reason, by family; one without a family if she has no pair at all or her group cannot be placed. */
    List<Reason> because(int student) {
        List<Reason> because = new ArrayList<>();
        var options = of.optionsOfStudent.get(student);
        if (options.isEmpty()) {
            because.add(new Reason(Code.NO_PAIR, null, null, List.of(), List.of()));
        }
        var group = otherThan(student, of.unitMembers(of.unit[student]));
        if (!group.isEmpty()) {
            because.add(new Reason(Code.TOGETHER, null, null, group, List.of()));
        }
        for (var option : options) {
            because.addAll(against(option));
        }
        return because;
    }

    private List<Reason> against(Option option) {
        List<Reason> against = new ArrayList<>();
        if (option.forbidden()) {
            against.add(reason(Code.FORBIDDEN, option, List.of(), List.of()));
        }
        if (fairness.isPresent() && option.score() < fairness.getAsLong()) {
            against.add(reason(Code.BELOW_FAIRNESS, option, List.of(), List.of()));
        }
        addNights(against, Code.NOT_AVAILABLE, option, phase -> !option.open()[phase]);
        addNights(
                against,
                Code.NO_FREE_BED,
                option,
                phase -> option.open()[phase] && free[option.family()][phase] < option.beds());
        addApart(against, option);
        if (against.isEmpty()) {
            against.add(reason(Code.NO_GAIN, option, List.of(), List.of()));
        }
        return against;
    }

    private void addNights(List<Reason> against, Code code, Option option, IntPredicate stands) {
        var phases = Arrays.stream(of.stay[option.student()]).filter(stands).toArray();
        if (phases.length > 0) {
            against.add(reason(code, option, List.of(), of.phases.nights(phases)));
        }
    }

    private void addApart(List<Reason> against, Option option) {
        var stay = of.stay[option.student()];
        var there = of.apart.stream()
                .filter(group -> Arrays.binarySearch(group, option.student()) >= 0)
                .flatMapToInt(Arrays::stream)
                .filter(other -> Arrays.stream(stay).anyMatch(phase -> plan.sleepsIn(other, phase, option.family())))
                .sorted()
                .distinct()
                .toArray();
        if (there.length > 0) {
            var nights = Arrays.stream(stay)
                    .filter(phase ->
                            Arrays.stream(there).anyMatch(other -> plan.sleepsIn(other, phase, option.family())))
                    .toArray();
            against.add(reason(Code.APART, option, names(there), of.phases.nights(nights)));
        }
    }

    private Reason reason(Code code, Option option, List<String> students, List<Integer> nights) {
        return new Reason(code, null, of.families.get(option.family()), students, nights);
    }

    private List<String> otherThan(int student, int[] group) {
        return names(Arrays.stream(group).filter(other -> other != student).toArray());
    }

    private List<String> names(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(of.students::get).toList();
    }
}
