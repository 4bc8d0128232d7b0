package org.fujinowa.rollcall.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.rollcall.RollLine;
import org.fujinowa.rollcall.RollPerson;
import org.fujinowa.rollcall.RollStanding;
import org.fujinowa.rollcall.TickId;
import org.fujinowa.rollcall.TickMark;
import org.fujinowa.rollcall.TickRow;

/**
 * How the ticks of several people come together. A tick replaces those that its writer had seen, whatever the clocks of the devices
 * say; what two people said without having seen each other stands side by side. Whoever then decides has seen both.
 */
public final class RollReckoning {

    private static final Comparator<TickRow> AS_SAID = Comparator.comparing(
                    (TickRow tick) -> tick.details().at())
            .thenComparing(tick -> tick.id().toString());

    private RollReckoning() {}

    /** A line for each of these people, in their order. */
    public static List<RollLine> lines(List<RollPerson> people, Collection<TickRow> ticks) {
        Map<ParticipantId, List<TickRow>> about = new HashMap<>();
        var replaced = new HashSet<TickId>();
        ticks.forEach(tick -> replaced.addAll(tick.details().saw()));
        ticks.stream()
                .filter(tick -> !replaced.contains(tick.id()))
                .sorted(AS_SAID)
                .forEach(tick -> about.computeIfAbsent(tick.details().participant(), nobody -> new ArrayList<>())
                        .add(tick));
        return people.stream()
                .map(person -> line(person, about.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private static RollLine line(RollPerson person, List<TickRow> says) {
        var marks = says.stream()
                .map(tick -> tick.details().mark())
                .filter(mark -> mark != TickMark.TAKEN_BACK)
                .distinct()
                .toList();
        return new RollLine(person, standing(marks), says);
    }

    private static RollStanding standing(List<TickMark> marks) {
        if (marks.isEmpty()) {
            return RollStanding.UNKNOWN;
        }
        if (marks.size() > 1) {
            return RollStanding.IN_CONFLICT;
        }
        return marks.get(0) == TickMark.HERE ? RollStanding.HERE : RollStanding.MISSING;
    }
}
