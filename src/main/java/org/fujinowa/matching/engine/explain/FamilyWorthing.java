package org.fujinowa.matching.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.solve.SecondLook.Found;
import org.fujinowa.matching.engine.solve.SecondLook.How;

/** Solves once for each kind of family, as if it were there. */
final class FamilyWorthing {

    private final Desk desk;

    FamilyWorthing(Desk desk) {
        this.desk = desk;
    }

    FamilyWorths of(List<FamilyKind> kinds) {
        var best = desk.best();
        desk.stopIfCancelled();
        List<FamilyWorth> worths = new ArrayList<>();
        var complete = best.status() == Status.OPTIMAL;
        for (var kind : kinds) {
            desk.step(worths.size(), kinds.size());
            if (best.levels().isEmpty() || desk.look.exhausted()) {
                worths.add(new FamilyWorth(kind.family().id(), List.of(), List.of(), List.of()));
                complete = false;
                continue;
            }
            var found = with(kind);
            complete &= found.status() == Status.OPTIMAL;
            worths.add(worth(kind, best, found));
        }
        desk.step(kinds.size(), kinds.size());
        worths.sort(Comparator.comparing(FamilyWorth::shifts, Shifts.BEST_FIRST));
        return new FamilyWorths(worths, complete);
    }

    private Found with(FamilyKind kind) {
        var larger = new Changed(desk.problem);
        larger.families = Changed.and(larger.families, kind.family());
        List<Pair> pairs = new ArrayList<>(larger.pairs);
        pairs.addAll(kind.pairs());
        larger.pairs = pairs;
        return desk.look.again(larger.build(), How.near(desk.plan));
    }

    private FamilyWorth worth(FamilyKind kind, Found best, Found found) {
        if (found.levels().isEmpty()) {
            return new FamilyWorth(kind.family().id(), List.of(), List.of(), List.of());
        }
        var guests = found.placements().stream()
                .filter(placement -> placement.stays().stream()
                        .anyMatch(stay -> stay.family().equals(kind.family().id())))
                .map(Placement::student)
                .sorted()
                .toList();
        return new FamilyWorth(
                kind.family().id(),
                Shifts.between(best.levels(), found.levels()),
                guests,
                desk.sleeps.movedTo(new Sleeps(found.placements())));
    }
}
