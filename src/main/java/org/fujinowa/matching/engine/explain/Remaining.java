package org.fujinowa.matching.engine.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Family;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.Stay;
import org.fujinowa.matching.engine.Student;
import org.fujinowa.matching.engine.explain.Event.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is left to decide after something has happened: the nights from today on, told from 0.
 *
 * <p>Nights already slept are history: whatever happened, they stay as they were, and neither rules nor scores look at them.
 * So a student whose family is gone in the middle of her stay may always go to another for the rest of it.
 */
final class Remaining {

    private final Mend mend;
    private final PlacementProblem whole;
    private final Sleeps before;

    Remaining(Mend mend) {
        this.mend = mend;
        whole = mend.problem();
        before = new Sleeps(mend.plan());
    }

    /** Her nights from today on, as told in the whole problem; without those on which she is gone. */
    Set<Integer> nightsLeft(Student student) {
        var nights = new HashSet<>(nightsAhead(student.nights()));
        nights.removeAll(nights(Kind.STUDENT_GONE, student.id()));
        return nights;
    }

    /** Her nights from today on before anything happened. */
    Set<Integer> nightsAhead(@Nullable List<Integer> nights) {
        return (nights == null ? IntStream.range(0, whole.nights()).boxed() : nights.stream())
                .filter(night -> night >= mend.today())
                .collect(Collectors.toSet());
    }

    /** Locks that cannot be kept because the student or the family is gone. */
    List<Choice> voided() {
        return Changed.only(whole.locked(), lock -> {
            var student = student(lock.student());
            var left = nightsLeft(student);
            var gone = nights(Kind.FAMILY_GONE, lock.family());
            return left.isEmpty() && !nightsAhead(student.nights()).isEmpty()
                    || left.stream().anyMatch(gone::contains);
        });
    }

    /** The problem over the remaining nights. */
    PlacementProblem problem() {
        return problem(true);
    }

    /** The same problem as if only the students had changed: what the plan was made for. */
    PlacementProblem asItWas() {
        return problem(false);
    }

    private PlacementProblem problem(boolean familiesToo) {
        var left = new Changed(whole);
        left.nights = whole.nights() - mend.today();
        var voided = Set.copyOf(voided());
        left.locked = Changed.only(whole.locked(), lock -> !voided.contains(lock));
        left.onlyStudents(whole.students().stream()
                .filter(student -> !nightsLeft(student).isEmpty())
                .map(Student::id)
                .collect(Collectors.toSet()));
        left.students = left.students.stream()
                .map(student -> new Student(student.id(), shifted(nightsLeft(student))))
                .toList();
        left.families = whole.families().stream()
                .map(family -> new Family(family.id(), null, beds(family, familiesToo)))
                .toList();
        left.pairs = left.pairs.stream().map(pair -> pair(pair, familiesToo)).toList();
        left.previous = List.of();
        left.maxMoves = Math.max(whole.maxMoves(), mostMoves());
        left.levels = levels();
        return left.build();
    }

    private List<Integer> beds(Family family, boolean afterwards) {
        var gone = nights(Kind.FAMILY_GONE, family.id());
        return IntStream.range(mend.today(), whole.nights())
                .map(night -> {
                    var beds = family.bedsOn(night);
                    if (!afterwards) {
                        return beds;
                    }
                    return gone.contains(night) ? 0 : Math.max(0, beds - bedsLost(family.id(), night));
                })
                .boxed()
                .toList();
    }

    private int bedsLost(String family, int night) {
        return (int) mend.happened().stream()
                .filter(event -> event.kind() == Kind.BED_LOST && family.equals(event.family()))
                .filter(event -> event.nights().isEmpty() || event.nights().contains(night))
                .count();
    }

    private Pair pair(Pair pair, boolean afterwards) {
        var nights = nightsAhead(pair.nights());
        if (afterwards) {
            nights.removeAll(nights(Kind.FAMILY_GONE, pair.family()));
        }
        return new Pair(pair.student(), pair.family(), pair.score(), shifted(nights), pair.beds());
    }

    /** All nights on which such a thing happened to that student or family. */
    private Set<Integer> nights(Kind kind, String id) {
        return mend.happened().stream()
                .filter(event -> event.kind() == kind && (id.equals(event.student()) || id.equals(event.family())))
                .flatMap(event -> event.nights().isEmpty()
                        ? IntStream.range(0, whole.nights()).boxed()
                        : event.nights().stream())
                .collect(Collectors.toSet());
    }

    /** The plan as it was over the remaining nights. */
    List<Placement> plan() {
        var left = new Sleeps(List.of());
        for (var student : whole.students()) {
            var slept = before.of(student.id());
            nightsLeft(student).stream()
                    .filter(slept::containsKey)
                    .forEach(night -> left.put(student.id(), night - mend.today(), slept.get(night)));
        }
        return left.placements();
    }

    /** A plan that was mended before may already change families more often than the rule says; that stays allowed. */
    private int mostMoves() {
        return plan().stream().mapToInt(it -> it.stays().size() - 1).max().orElse(0);
    }

    private List<Level> levels() {
        List<Level> levels = new ArrayList<>(whole.levelsInForce());
        levels.remove(Level.CHANGES);
        levels.add(mend.first() == MendFirst.PLACES ? levels.indexOf(Level.PLACED) + 1 : 0, Level.CHANGES);
        return levels;
    }

    /** The whole plan: history, and from today on these placements. */
    List<Placement> whole(List<Placement> remaining) {
        List<Placement> told = new ArrayList<>();
        for (var placement : remaining) {
            var stays = placement.stays().stream()
                    .map(stay -> new Stay(
                            stay.family(),
                            stay.nights().stream()
                                    .map(night -> night + mend.today())
                                    .toList()))
                    .toList();
            told.add(new Placement(placement.student(), stays, placement.backup()));
        }
        var all = new Sleeps(told);
        for (var student : whole.students()) {
            before.of(student.id())
                    .headMap(mend.today())
                    .forEach((night, family) -> all.put(student.id(), night, family));
        }
        return all.placements();
    }

    private Student student(String id) {
        return whole.students().stream()
                .filter(student -> student.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> shifted(Set<Integer> nights) {
        return nights.stream().map(night -> night - mend.today()).sorted().toList();
    }
}
