package org.fujinowa.matching.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.LevelValue;

/** Compares what two plans reach, level by level. */
final class Shifts {

    /** Better shifts first: by the first level on which the differences differ. */
    static final Comparator<List<LevelShift>> BEST_FIRST = Shifts::compare;

    private Shifts() {}

    static List<LevelShift> between(List<LevelValue> now, List<LevelValue> then) {
        List<LevelShift> shifts = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            var after = then.get(i);
            shifts.add(new LevelShift(after.level(), now.get(i).value(), after.value(), after.bound()));
        }
        return shifts;
    }

    private static int compare(List<LevelShift> one, List<LevelShift> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            var gain = Long.compare(other.get(i).difference(), one.get(i).difference());
            if (gain != 0) {
                return one.get(i).level() == Level.CHANGES ? -gain : gain;
            }
        }
        return Integer.compare(other.size(), one.size());
    }
}
