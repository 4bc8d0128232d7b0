package org.fujinowa.welcome.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.fujinowa.hosting.Away;

/** Turns ticked nights into the periods in which a family is away. */
public final class Nights {

    private Nights() {}

    /**
     * The periods after the family was asked about some nights; what it said about others stays.
     *
     * @param before when it was away
     * @param asked the nights about which it was asked
     * @param free those of them on which it can receive somebody
     */
    public static List<Away> away(List<Away> before, Collection<LocalDate> asked, Collection<LocalDate> free) {
        var nights = new TreeSet<LocalDate>();
        before.forEach(time -> time.nights().eachNight().forEach(nights::add));
        nights.removeAll(asked);
        asked.stream().filter(night -> !free.contains(night)).forEach(nights::add);
        var periods = new ArrayList<Away>();
        for (var night : nights) {
            var last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
            if (last != null && last.until().equals(night)) {
                periods.set(periods.size() - 1, new Away(last.from(), night.plusDays(1)));
            } else {
                periods.add(new Away(night, night.plusDays(1)));
            }
        }
        return List.copyOf(periods);
    }
}
