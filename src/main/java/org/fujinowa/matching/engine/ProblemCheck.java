package org.fujinowa.matching.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says everything that is wrong with a problem, by JSON pointer. Records mirror the JSON, so the pointers are right for
 * problems that were read and for problems that were built.
 */
public final class ProblemCheck {

    private final PlacementProblem problem;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> studentIds = new HashSet<>();
    private final Set<String> familyIds = new HashSet<>();

    private ProblemCheck(PlacementProblem problem) {
        this.problem = problem;
    }

    /** Every fault, in the order of the format; empty if the problem is sound. */
    public static List<Fault> faults(PlacementProblem problem) {
        return new ProblemCheck(problem).all();
    }

    /**
     * Lets a sound problem pass.
     *
     * @throws ProblemRefused with every fault otherwise
     */
    public static void requireSound(PlacementProblem problem) {
        var faults = faults(problem);
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    /** The refusal for these faults: over a limit only if nothing else is wrong. */
    public static ProblemRefused refused(List<Fault> faults) {
        var onlyLimits = faults.stream().allMatch(fault -> fault.key().startsWith(FaultKeys.LIMIT));
        return new ProblemRefused(
                onlyLimits ? ProblemRefused.Kind.OVER_LIMIT : ProblemRefused.Kind.MALFORMED,
                faults.subList(0, Math.min(faults.size(), Limits.FAULTS)));
    }

    private List<Fault> all() {
        atLeast("/nights", problem.nights(), 1);
        atMost("/nights", problem.nights(), Limits.NIGHTS);
        students();
        families();
        pairs();
        groups("/together", problem.together());
        groups("/apart", problem.apart());
        choices("/locked", problem.locked());
        choices("/forbidden", problem.forbidden());
        wishes();
        atLeast("/maxMoves", problem.maxMoves(), 0);
        atMost("/maxMoves", problem.maxMoves(), Limits.NIGHTS);
        atLeast("/movePenalty", problem.movePenalty(), 0);
        atMost("/movePenalty", problem.movePenalty(), Limits.MOVE_PENALTY);
        previous();
        levels();
        atLeast("/timeLimitSeconds", problem.timeLimitSeconds(), 1);
        atMost("/timeLimitSeconds", problem.timeLimitSeconds(), Limits.SECONDS);
        return faults;
    }

    private void students() {
        noMoreThan("/students", problem.students(), Limits.STUDENTS);
        for (int i = 0; i < problem.students().size(); i++) {
            var student = problem.students().get(i);
            var at = "/students/" + i;
            newId(at + "/id", student.id(), studentIds);
            if (student.nights() != null && student.nights().isEmpty()) {
                fault(at + "/nights", FaultKeys.EMPTY_STAY);
            }
            nights(at + "/nights", student.nights());
        }
    }

    private void families() {
        noMoreThan("/families", problem.families(), Limits.FAMILIES);
        for (int i = 0; i < problem.families().size(); i++) {
            var family = problem.families().get(i);
            var at = "/families/" + i;
            newId(at + "/id", family.id(), familyIds);
            if ((family.beds() == null) == (family.bedsByNight() == null)) {
                fault(at, FaultKeys.BEDS_ONCE);
            }
            if (family.beds() != null) {
                beds(at + "/beds", family.beds());
            }
            if (family.bedsByNight() != null) {
                bedsByNight(at + "/bedsByNight", family.bedsByNight());
            }
        }
    }

    private void bedsByNight(String at, List<Integer> beds) {
        if (beds.size() != problem.nights()) {
            fault(at, FaultKeys.ONE_PER_NIGHT, problem.nights(), beds.size());
        }
        for (int night = 0; night < beds.size(); night++) {
            beds(at + "/" + night, beds.get(night));
        }
    }

    private void beds(String at, int beds) {
        atLeast(at, beds, 0);
        atMost(at, beds, Limits.BEDS);
    }

    private void pairs() {
        noMoreThan("/pairs", problem.pairs(), Limits.PAIRS);
        var seen = new HashSet<Choice>();
        long pairNights = 0;
        for (int i = 0; i < problem.pairs().size(); i++) {
            var pair = problem.pairs().get(i);
            var at = "/pairs/" + i;
            var known = known(at, pair.student(), pair.family());
            if (!seen.add(new Choice(pair.student(), pair.family())) && known) {
                fault(at, FaultKeys.DUPLICATE, pair.student() + " " + pair.family());
            }
            if (pair.score() < 0 || pair.score() > Limits.SCORE) {
                fault(at + "/score", FaultKeys.OUT_OF_RANGE, 0, Limits.SCORE, pair.score());
            }
            nights(at + "/nights", pair.nights());
            beds(at + "/beds", pair.beds());
            pairNights +=
                    pair.nights() == null ? problem.nights() : pair.nights().size();
        }
        if (pairNights > Limits.PAIR_NIGHTS) {
            fault("/pairs", FaultKeys.LIMIT_PAIR_NIGHTS, Limits.PAIR_NIGHTS, pairNights);
        }
    }

    private void groups(String at, List<List<String>> groups) {
        noMoreThan(at, groups, Limits.RULES);
        for (int i = 0; i < groups.size(); i++) {
            group(at + "/" + i, groups.get(i));
        }
    }

    private void group(String at, List<String> group) {
        if (group.size() < 2) {
            fault(at, FaultKeys.TOO_FEW, 2, group.size());
        }
        noMoreThan(at, group, Limits.GROUP);
        var seen = new HashSet<String>();
        for (int i = 0; i < group.size(); i++) {
            var student = group.get(i);
            if (!studentIds.contains(student)) {
                fault(at + "/" + i, FaultKeys.UNKNOWN_STUDENT, student);
            } else if (!seen.add(student)) {
                fault(at + "/" + i, FaultKeys.DUPLICATE, student);
            }
        }
    }

    private void choices(String at, List<Choice> choices) {
        noMoreThan(at, choices, Limits.RULES);
        var seen = new HashSet<Choice>();
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            if (known(at + "/" + i, choice.student(), choice.family()) && !seen.add(choice)) {
                fault(at + "/" + i, FaultKeys.DUPLICATE, choice.student() + " " + choice.family());
            }
        }
    }

    private void wishes() {
        noMoreThan("/sameFamily", problem.sameFamily(), Limits.RULES);
        for (int i = 0; i < problem.sameFamily().size(); i++) {
            var wish = problem.sameFamily().get(i);
            var at = "/sameFamily/" + i;
            group(at + "/students", wish.students());
            if (Math.abs((long) wish.score()) > Limits.WISH_SCORE) {
                fault(at + "/score", FaultKeys.OUT_OF_RANGE, -Limits.WISH_SCORE, Limits.WISH_SCORE, wish.score());
            }
        }
    }

    private void previous() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < problem.previous().size(); i++) {
            var choice = problem.previous().get(i);
            var at = "/previous/" + i;
            if (known(at, choice.student(), choice.family()) && first.putIfAbsent(choice.student(), i) != null) {
                fault(at + "/student", FaultKeys.DUPLICATE, choice.student());
            }
        }
    }

    private void levels() {
        var levels = problem.levels();
        if (levels == null) {
            return;
        }
        if (levels.isEmpty()) {
            fault("/levels", FaultKeys.TOO_FEW, 1, 0);
        }
        for (int i = 0; i < levels.size(); i++) {
            if (levels.indexOf(levels.get(i)) < i) {
                fault("/levels/" + i, FaultKeys.DUPLICATE, levels.get(i).jsonName());
            }
        }
    }

    private void newId(String at, String id, Set<String> ids) {
        if (id.isEmpty()) {
            fault(at, FaultKeys.EMPTY_ID);
        } else if (id.length() > Limits.ID_LENGTH) {
            fault(at, FaultKeys.LIMIT_ID, Limits.ID_LENGTH, id.length());
        } else if (!ids.add(id)) {
            fault(at, FaultKeys.DUPLICATE, id);
        }
    }

    private boolean known(String at, String student, String family) {
        var knowsStudent = studentIds.contains(student);
        if (!knowsStudent) {
            fault(at + "/student", FaultKeys.UNKNOWN_STUDENT, student);
        }
        var knowsFamily = familyIds.contains(family);
        if (!knowsFamily) {
            fault(at + "/family", FaultKeys.UNKNOWN_FAMILY, family);
        }
        return knowsStudent && knowsFamily;
    }

    private void nights(String at, @Nullable List<Integer> nights) {
        if (nights == null) {
            return;
        }
        var seen = new HashSet<Integer>();
        for (int i = 0; i < nights.size(); i++) {
            var night = nights.get(i);
            if (night < 0 || night >= problem.nights()) {
                fault(at + "/" + i, FaultKeys.OUT_OF_RANGE, 0, problem.nights() - 1, night);
            } else if (!seen.add(night)) {
                fault(at + "/" + i, FaultKeys.DUPLICATE, night);
            }
        }
    }

    private void atLeast(String at, int value, int least) {
        if (value < least) {
            fault(at, FaultKeys.TOO_SMALL, least, value);
        }
    }

    private void atMost(String at, int value, int most) {
        if (value > most) {
            fault(at, FaultKeys.LIMIT_VALUE, most, value);
        }
    }

    private void noMoreThan(String at, Collection<?> entries, int most) {
        if (entries.size() > most) {
            fault(at, FaultKeys.LIMIT_ENTRIES, most, entries.size());
        }
    }

    private void fault(String at, String key, Object... arguments) {
        faults.add(Fault.of(at, key, arguments));
    }
}
