package org.fujinowa.matching.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.Student;
import org.fujinowa.matching.engine.solve.SecondLook;
import org.fujinowa.matching.engine.solve.SecondLook.Found;
import org.fujinowa.matching.engine.solve.SecondLook.How;

/** Mends a plan over the nights that remain, and says what becomes of each student. */
final class Mending {

    private final Desk desk;
    private final Mend mend;
    private final Remaining remaining;

    Mending(Desk desk, Mend mend) {
        this.desk = desk;
        this.mend = mend;
        remaining = new Remaining(mend);
    }

    Mended answer() {
        var plan = remaining.plan();
        var problem = remaining.problem();
        var found = desk.look.again(problem, new How(plan, true, true, List.of(), Set.of()));
        desk.stopIfCancelled();
        if (found.levels().isEmpty()) {
            return new Mended(
                    found.status(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    remaining.voided(),
                    found.because());
        }
        var before = SecondLook.values(remaining.asItWas(), plan, plan);
        return sorted(found, plan, Shifts.between(before, found.levels()));
    }

    private Mended sorted(Found found, List<Placement> plan, List<LevelShift> shifts) {
        var whole = remaining.whole(found.placements());
        var then = fromToday(whole);
        var now = fromToday(remaining.whole(plan));
        List<Moved> moved = new ArrayList<>();
        List<Moved> newlyPlaced = new ArrayList<>();
        List<Moved> lost = new ArrayList<>();
        for (var change : now.movedTo(then)) {
            (change.gains() ? newlyPlaced : change.loses() ? lost : moved).add(change);
        }
        List<String> left = new ArrayList<>();
        List<String> untouched = new ArrayList<>();
        for (var student : mend.problem().students()) {
            var id = student.id();
            if (isLeaving(student)) {
                left.add(id);
            } else if (!desk.sleeps.of(id).isEmpty() && now.of(id).equals(then.of(id))) {
                untouched.add(id);
            }
        }
        return new Mended(
                found.status(),
                shifts,
                whole,
                moved,
                newlyPlaced,
                lost,
                left.stream().sorted().toList(),
                untouched.stream().sorted().toList(),
                remaining.voided(),
                List.of());
    }

    private boolean isLeaving(Student student) {
        return remaining.nightsLeft(student).isEmpty()
                && !remaining.nightsAhead(student.nights()).isEmpty();
    }

    private Sleeps fromToday(List<Placement> placements) {
        var all = new Sleeps(placements);
        var ahead = new Sleeps(List.of());
        placements.forEach(placement -> all.of(placement.student())
                .tailMap(mend.today())
                .forEach((night, family) -> ahead.put(placement.student(), night, family)));
        return ahead;
    }
}
