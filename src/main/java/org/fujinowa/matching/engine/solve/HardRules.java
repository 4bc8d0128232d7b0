package org.fujinowa.matching.engine.solve;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The rules between students and about beds, as rows over the sleep columns. */
final class HardRules {

    private final IndexedProblem of;
    private final LinearModel model;
    private final SleepColumns sleeps;

    HardRules(IndexedProblem of, LinearModel model, SleepColumns sleeps) {
        this.of = of;
        this.model = model;
        this.sleeps = sleeps;
    }

    void addAll() {
        for (int family = 0; family < of.families.size(); family++) {
            for (int phase = 0; phase < of.phases.count(); phase++) {
                enoughBeds(family, phase, LinearModel.ALWAYS);
            }
        }
        of.together.forEach(group -> sameFamily(group, LinearModel.ALWAYS));
        of.apart.forEach(group -> neverTheSameFamily(group, LinearModel.ALWAYS));
    }

    /** No more beds are used than the family has in that phase. */
    void enoughBeds(int family, int phase, int onlyIf) {
        var used = new LinearSum();
        var most = 0L;
        for (var option : of.optionsOfFamily.get(family)) {
            if (sleeps.has(option, phase) && option.beds() > 0) {
                used.add(sleeps.at(option, phase), option.beds());
                most += option.beds();
            }
        }
        if (most > of.beds[family][phase]) {
            model.betweenIf(onlyIf, used, Long.MIN_VALUE, of.beds[family][phase]);
        }
    }

    /** Those of the group who stay in a phase sleep in one family. */
    void sameFamily(int[] group, int onlyIf) {
        Set<Long> said = new HashSet<>();
        for (int phase = 0; phase < of.phases.count(); phase++) {
            var present = present(group, phase);
            for (int i = 1; i < present.length; i++) {
                if (of.mayMove() || said.add((long) present[i - 1] << 32 | present[i])) {
                    sameFamily(present[i - 1], present[i], phase, onlyIf);
                }
            }
        }
    }

    private void sameFamily(int first, int second, int phase, int onlyIf) {
        var both = new TreeSet<Integer>();
        of.optionsOfStudent.get(first).forEach(option -> both.add(option.family()));
        of.optionsOfStudent.get(second).forEach(option -> both.add(option.family()));
        for (int family : both) {
            var difference = new LinearSum();
            addColumn(difference, first, family, phase, 1);
            addColumn(difference, second, family, phase, -1);
            if (difference.size() > 0) {
                model.betweenIf(onlyIf, difference, 0, 0);
            }
        }
    }

    /** Of those of the group who stay in a phase, at most one sleeps in any family. */
    void neverTheSameFamily(int[] group, int onlyIf) {
        Set<String> said = new HashSet<>();
        for (int phase = 0; phase < of.phases.count(); phase++) {
            var present = present(group, phase);
            if (of.mayMove() || said.add(Arrays.toString(present))) {
                atMostOneEach(present, phase, onlyIf);
            }
        }
    }

    private void atMostOneEach(int[] present, int phase, int onlyIf) {
        var families = new TreeSet<Integer>();
        for (int student : present) {
            of.optionsOfStudent.get(student).forEach(option -> families.add(option.family()));
        }
        for (int family : families) {
            var sleepers = new LinearSum();
            for (int student : present) {
                addColumn(sleepers, student, family, phase, 1);
            }
            if (sleepers.size() > 1) {
                model.betweenIf(onlyIf, sleepers, Long.MIN_VALUE, 1);
            }
        }
    }

    private void addColumn(LinearSum sum, int student, int family, int phase, int coefficient) {
        of.optionsOfStudent.get(student).stream()
                .filter(option -> option.family() == family && sleeps.has(option, phase))
                .forEach(option -> sum.add(sleeps.at(option, phase), coefficient));
    }

    private int[] present(int[] group, int phase) {
        return Arrays.stream(group).filter(student -> of.stays[student][phase]).toArray();
    }
}
