package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Reason;

/**
 * The problem as rows that may each be given up: every lock, group, forbidden pair, number of beds and student in need of a
 * place has a column "this one holds". Which pairs exist is taken as given.
 */
final class ConflictModel {

    private final IndexedProblem of;
    private final LinearModel model = new LinearModel();
    private final List<Member> members = new ArrayList<>();
    private final int[] placed;
    private final boolean[] needy;
    private final boolean[] concerned;

    /** @param column yes if the member holds */
    record Member(Reason reason, int column) {}

    /** @param needy for each student, whether it is a fact that she needs a place */
    ConflictModel(IndexedProblem of, boolean[] needy) {
        this.of = of;
        this.needy = needy;
        concerned = concerned();
        placed = new int[of.students.size()];
        build();
    }

    LinearModel linear() {
        return model;
    }

    List<Member> members() {
        return members;
    }

    /** Only students who must be placed can take part in a contradiction, and their groups: the others may stay unplaced. */
    private boolean[] concerned() {
        var concerned = new boolean[of.students.size()];
        for (int student = 0; student < concerned.length; student++) {
            if (needy[student] || of.lockedTo[student] != IndexedProblem.NONE) {
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
        var moves = new MoveColumns(of, model, sleeps, false);
        moves.limit();
        addNeedy();
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

    private void addNeedy() {
        for (int student = 0; student < needy.length; student++) {
            if (needy[student]) {
                var column = member(
                        new Reason(Reason.Code.NEEDS_PLACE, of.students.get(student), null, List.of(), List.of()));
                model.betweenIf(column, new LinearSum().add(placed[student], 1), 1, 1);
            }
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
                addBeds(rules, family, phase);
            }
        }
    }

    /** Beds that suffice for all who could come there take part in no contradiction. */
    private void addBeds(HardRules rules, int family, int phase) {
        var column = model.addColumn();
        var before = model.rows().size();
        rules.enoughBeds(family, phase, column);
        if (model.rows().size() > before) {
            var reason = new Reason(
                    Reason.Code.NO_FREE_BED, null, of.families.get(family), List.of(), of.phases.nights(phase));
            members.add(new Member(reason, column));
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
