package org.fujinowa.matching.engine.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Family;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.SameFamilyWish;
import org.fujinowa.matching.engine.Student;
import org.jspecify.annotations.Nullable;

/** A problem with parts of it replaced; what is not said stays. */
final class Changed {

    private final PlacementProblem problem;
    int nights;
    List<Student> students;
    List<Family> families;
    List<Pair> pairs;
    List<List<String>> together;
    List<List<String>> apart;
    List<Choice> locked;
    List<Choice> forbidden;
    List<SameFamilyWish> sameFamily;
    List<Choice> previous;
    int maxMoves;

    @Nullable
    List<Level> levels;

    Changed(PlacementProblem problem) {
        this.problem = problem;
        nights = problem.nights();
        students = problem.students();
        families = problem.families();
        pairs = problem.pairs();
        together = problem.together();
        apart = problem.apart();
        locked = problem.locked();
        forbidden = problem.forbidden();
        sameFamily = problem.sameFamily();
        previous = problem.previous();
        maxMoves = problem.maxMoves();
        levels = problem.levels();
    }

    /** The same list with one more. */
    static <T> List<T> and(Collection<T> list, T more) {
        var longer = new ArrayList<>(list);
        if (!longer.contains(more)) {
            longer.add(more);
        }
        return longer;
    }

    static <T> List<T> only(Collection<T> list, Predicate<T> wanted) {
        return list.stream().filter(wanted).toList();
    }

    /** Only these students, and what the rules say among them. */
    Changed onlyStudents(Set<String> wanted) {
        students = only(students, student -> wanted.contains(student.id()));
        pairs = only(pairs, pair -> wanted.contains(pair.student()));
        together = groups(together, wanted);
        apart = groups(apart, wanted);
        locked = only(locked, choice -> wanted.contains(choice.student()));
        forbidden = only(forbidden, choice -> wanted.contains(choice.student()));
        previous = only(previous, choice -> wanted.contains(choice.student()));
        sameFamily = sameFamily.stream()
                .map(wish -> new SameFamilyWish(only(wish.students(), wanted::contains), wish.score()))
                .filter(wish -> wish.students().size() > 1)
                .toList();
        return this;
    }

    private static List<List<String>> groups(List<List<String>> groups, Set<String> wanted) {
        return groups.stream()
                .map(group -> only(group, wanted::contains))
                .filter(group -> group.size() > 1)
                .toList();
    }

    PlacementProblem build() {
        return new PlacementProblem(
                nights,
                students,
                families,
                pairs,
                together,
                apart,
                locked,
                forbidden,
                sameFamily,
                maxMoves,
                problem.movePenalty(),
                previous,
                levels,
                problem.backups(),
                problem.timeLimitSeconds());
    }
}
