package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A smallest set of locks and rules that contradict each other: with any one of them gone, the rest could be kept.
 *
 * <p>Every lock, group, forbidden pair and number of beds becomes a column "this one holds". Sets that could not all be left
 * out together are collected until the smallest set that meets each of them is itself a contradiction; as it is smallest,
 * no contradiction has fewer members.
 */
final class LockConflict {

    private final IndexedProblem of;
    private final CpSat solver;
    private final LinearModel model = new LinearModel();
    private final List<Member> members = new ArrayList<>();
    private final int[] placed;
    private final boolean[] concerned;

    /** @param column yes if the member holds */
    private record Member(Reason reason, int column) {}

    LockConflict(IndexedProblem of, CpSat solver) {
        this.of = of;
        this.solver = solver;
        concerned = concerned();
        placed = new int[of.students.size()];
        build();
    }

    /** The members of a smallest contradicting set; empty if the solver was stopped before it was found. */
    List<Reason> smallest() {
        List<List<Integer>> outside = new ArrayList<>();
        while (true) {
            var chosen = smallestMeetingAll(outside);
            if (chosen == null) {
                return List.of();
            }
            var left = leftOutBeside(chosen);
            if (left == null) {
                return List.of();
            }
            if (left.isEmpty()) {
                return chosen.stream().map(i -> members.get(i).reason()).toList();
            }
            outside.add(left);
        }
    }

    /** The fewest members that meet every set. */
    private @Nullable List<Integer> smallestMeetingAll(List<List<Integer>> sets) {
        var meeting = new LinearModel();
        var fewest = new LinearSum();
        members.forEach(member -> fewest.add(meeting.addColumn(), -1));
        for (var set : sets) {
            var met = new LinearSum();
            set.forEach(i -> met.add(i, 1));
            meeting.atLeast(met, 1);
        }
        var found = solver.maximise(meeting, fewest, null, 1, CpSat.Relaxation.LIGHT_FIRST, (value, bound) -> {});
        return found.ending() == CpSat.Ending.PROVEN ? yes(found.columns()) : null;
    }

    /** The fewest members to leave out if the chosen ones hold; empty if these contradict each other; null if stopped. */
    private @Nullable List<Integer> leftOutBeside(List<Integer> chosen) {
        var most = new LinearSum();
        members.forEach(member -> most.add(member.column(), 1));
        var holding = model.copy();
        chosen.forEach(i -> holding.atLeast(new LinearSum().add(members.get(i).column(), 1), 1));
        var found = solver.maximise(holding, most, null, 1, CpSat.Relaxation.LIGHT_FIRST, (value, bound) -> {});
        if (found.ending() == CpSat.Ending.IMPOSSIBLE) {
            return List.of();
        }
        if (found.columns() == null) {
            return null;
        }
        var columns = found.columns();
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (!columns[members.get(i).column()]) {
                out.add(i);
            }
        }
        return out;
    }

    private static List<Integer> yes(boolean[] columns) {
        return IntStream.range(0, columns.length)
                .filter(i -> columns[i])
                .boxed()
                .toList();
    }

    /** Only students bound to a lock can take part in a contradiction: the others may stay unplaced. */
    private boolean[] concerned() {
        var concerned = new boolean[of.students.size()];
        for (int student = 0; student < concerned.length; student++) {
            if (of.lockedTo[student] != IndexedProblem.NONE) {
                Arrays.stream(of.unitMembers(of.unit[student])).forEach(member -> concerned[member] = true);
            }
        }
        return concerned;
    }

    private void build() {
        var sleeps = new SleepColumns(of, model, option -> concerned[option.student()], false);
        for (int student = 0; student < placed.length; student++) {
            if (concerned[student]) {
                place(student, sleeps);
            }
        }
        var moves = new MoveColumns(of, model, sleeps);
        moves.limit();
        addLocks(sleeps);
        addGroups(new HardRules(of, model, sleeps));
        addForbidden(sleeps);
    }

    private void place(int student, SleepColumns sleeps) {
        placed[student] = model.addColumn();
        for (int phase : sleeps.distinctPhases(student)) {
            var somewhere = new LinearSum().add(placed[student], -1);
            of.optionsOfStudent.get(student).stream()
                    .filter(option -> sleeps.has(option, phase))
                    .forEach(option -> somewhere.add(sleeps.at(option, phase), 1));
            model.between(somewhere, 0, 0);
        }
    }

    private void addLocks(SleepColumns sleeps) {
        for (var choice : sorted(of.problem.locked())) {
            var column = member(new Reason(
                    Reason.Code.LOCKED, choice.student(), choice.family(), List.of(), nightsWithoutPair(choice)));
            eachSleep(choice, sleeps, sum -> model.betweenIf(column, sum, 1, 1));
        }
    }

    private List<Integer> nightsWithoutPair(Choice lock) {
        var student = of.student(lock);
        var without = Arrays.stream(of.stay[student])
                .filter(phase -> of.optionsOfStudent.get(student).stream()
                        .noneMatch(option -> option.family() == of.family(lock) && option.open()[phase]))
                .toArray();
        return of.phases.nights(without);
    }

    private void addForbidden(SleepColumns sleeps) {
        for (var choice : sorted(of.problem.forbidden())) {
            if (concerned[of.student(choice)]) {
                var column = member(
                        new Reason(Reason.Code.FORBIDDEN, choice.student(), choice.family(), List.of(), List.of()));
                eachSleep(choice, sleeps, sum -> model.betweenIf(column, sum, 0, 0));
            }
        }
    }

    /** For each phase of her stay, the sum of her columns there: one column or none. */
    private void eachSleep(Choice choice, SleepColumns sleeps, Consumer<LinearSum> row) {
        var student = of.student(choice);
        for (int phase : sleeps.distinctPhases(student)) {
            var there = new LinearSum();
            of.optionsOfStudent.get(student).stream()
                    .filter(option -> option.family() == of.family(choice) && sleeps.has(option, phase))
                    .forEach(option -> there.add(sleeps.at(option, phase), 1));
            row.accept(there);
        }
    }

    private void addGroups(HardRules rules) {
        for (var group : of.together) {
            if (Arrays.stream(group).anyMatch(student -> concerned[student])) {
                var column = member(reason(Reason.Code.TOGETHER, group));
                rules.sameFamily(group, column);
                for (int i = 1; i < group.length; i++) {
                    var difference =
                            new LinearSum().add(placed[group[i - 1]], 1).add(placed[group[i]], -1);
                    model.betweenIf(column, difference, 0, 0);
                }
            }
        }
        for (var group : of.apart) {
            rules.neverTheSameFamily(group, member(reason(Reason.Code.APART, group)));
        }
        for (int family = 0; family < of.families.size(); family++) {
            for (int phase = 0; phase < of.phases.count(); phase++) {
                rules.enoughBeds(
                        family,
                        phase,
                        member(new Reason(
                                Reason.Code.NO_FREE_BED,
                                null,
                                of.families.get(family),
                                List.of(),
                                of.phases.nights(phase))));
            }
        }
    }

    private Reason reason(Reason.Code code, int[] group) {
        return new Reason(
                code,
                null,
                null,
                Arrays.stream(group).mapToObj(of.students::get).toList(),
                List.of());
    }

    private int member(Reason reason) {
        var member = new Member(reason, model.addColumn());
        members.add(member);
        return member.column();
    }

    private static List<Choice> sorted(List<Choice> choices) {
        return choices.stream()
                .sorted(Comparator.comparing(Choice::student).thenComparing(Choice::family))
                .toList();
    }
}
