package org.fujinowa.matching;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.StayPeriod;

/**
 * Some nights of a guest in one home, as a plan has them.
 *
 * @param family the home
 * @param nights the nights, one after another
 */
public record PlannedStay(HostFamilyId family, StayPeriod nights) implements Serializable {

    /** The stays that these nights, in their order, make in one home: one for each run of nights one after another. */
    public static List<PlannedStay> of(HostFamilyId family, Stream<LocalDate> nights) {
        var runs = new ArrayList<PlannedStay>();
        nights.forEachOrdered(evening -> {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).nights().departure().equals(evening)) {
                var begun = runs.get(last).nights().arrival();
                runs.set(last, new PlannedStay(family, new StayPeriod(begun, evening.plusDays(1))));
            } else {
                runs.add(new PlannedStay(family, StayPeriod.nights(evening, 1)));
            }
        });
        return List.copyOf(runs);
    }

    /** What is left of it without these nights. */
    public List<PlannedStay> without(List<StayPeriod> others) {
        return of(
                family, nights.eachNight().filter(night -> others.stream().noneMatch(other -> other.includes(night))));
    }
}
