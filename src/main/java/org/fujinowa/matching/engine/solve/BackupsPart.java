package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The level {@code backups}: one for each placed student whom another family could take. See {@link Backups}. */
final class BackupsPart {

    private final IndexedProblem of;
    private final LinearModel model;
    private final SleepColumns sleeps;
    private final LinearSum sum = new LinearSum();
    private final List<Backup> all = new ArrayList<>();

    /** @param column yes only if this family is a backup for the student */
    private record Backup(Option option, int column) {}

    BackupsPart(IndexedProblem of, LinearModel model, SleepColumns sleeps, int[] placed, boolean wanted) {
        this.of = of;
        this.model = model;
        this.sleeps = sleeps;
        if (!wanted) {
            return;
        }
        for (int student = 0; student < placed.length; student++) {
            var hasOne = new LinearSum().add(placed[student], 1);
            of.optionsOfStudent.get(student).stream()
                    .filter(of::usableThroughout)
                    .forEach(option -> hasOne.add(add(option), -1));
            model.atLeast(hasOne, 0);
        }
    }

    private int add(Option option) {
        var column = model.addColumn();
        all.add(new Backup(option, column));
        sum.add(column, 1);
        for (int phase : of.stay[option.student()]) {
            elsewhere(option, phase, column);
            freeBeds(option, phase, column);
            meetsNobody(option, phase, column);
        }
        return column;
    }

    private void elsewhere(Option option, int phase, int column) {
        if (sleeps.has(option, phase)) {
            notBoth(column, sleeps.at(option, phase));
        }
    }

    private void freeBeds(Option option, int phase, int column) {
        if (option.beds() == 0) {
            return;
        }
        var used = new LinearSum().add(column, option.beds());
        for (var sleeper : of.optionsOfFamily.get(option.family())) {
            if (sleeps.has(sleeper, phase) && sleeper.beds() > 0) {
                used.add(sleeps.at(sleeper, phase), sleeper.beds());
            }
        }
        model.atMost(used, of.beds[option.family()][phase]);
    }

    private void meetsNobody(Option option, int phase, int column) {
        for (var group : of.apart) {
            if (Arrays.binarySearch(group, option.student()) >= 0) {
                of.optionsOfFamily.get(option.family()).stream()
                        .filter(other -> other != option && Arrays.binarySearch(group, other.student()) >= 0)
                        .filter(other -> sleeps.has(other, phase))
                        .forEach(other -> notBoth(column, sleeps.at(other, phase)));
            }
        }
    }

    private void notBoth(int one, int other) {
        model.atMost(new LinearSum().add(one, 1).add(other, 1), 1);
    }

    LinearSum sum() {
        return sum;
    }

    void hint(Plan plan, boolean[] hint) {
        if (all.isEmpty()) {
            return;
        }
        var backups = new Backups(of);
        for (var backup : all) {
            var student = backup.option().student();
            hint[backup.column()] = plan.placed(student) && backup.option() == backups.best(plan, student);
        }
    }
}
