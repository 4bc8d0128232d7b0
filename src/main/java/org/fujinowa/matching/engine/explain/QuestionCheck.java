package org.fujinowa.matching.engine.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Family;
import org.fujinowa.matching.engine.Fault;
import org.fujinowa.matching.engine.FaultKeys;
import org.fujinowa.matching.engine.Limits;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.ProblemCheck;
import org.fujinowa.matching.engine.ProblemRefused;
import org.fujinowa.matching.engine.Student;
import org.jspecify.annotations.Nullable;

/** Says everything that is wrong with a question, by pointer; its problem's own faults begin with {@code /problem}. */
public final class QuestionCheck {

    /** Kinds of family in one question, and events. */
    private static final int MOST_ENTRIES = 1_000;

    private final PlacementProblem problem;
    private final Set<String> students;
    private final Set<String> families;
    private final List<Fault> faults = new ArrayList<>();

    private QuestionCheck(PlacementProblem problem) {
        this.problem = problem;
        students = problem.students().stream().map(Student::id).collect(Collectors.toSet());
        families = problem.families().stream().map(Family::id).collect(Collectors.toSet());
    }

    /**
     * Lets a sound question pass.
     *
     * @throws ProblemRefused with every fault otherwise
     */
    public static void requireSound(Question<?> question) {
        var faults = faults(question);
        if (!faults.isEmpty()) {
            throw ProblemCheck.refused(faults);
        }
    }

    /** Every fault; those of the problem alone if it has any. */
    static List<Fault> faults(Question<?> question) {
        var ofProblem = ProblemCheck.faults(question.problem());
        if (!ofProblem.isEmpty()) {
            return ofProblem.stream()
                    .map(fault -> new Fault("/problem" + fault.pointer(), fault.key(), fault.arguments()))
                    .toList();
        }
        var check = new QuestionCheck(question.problem());
        check.plan("/plan", question.plan());
        check.rest(question);
        return check.faults;
    }

    private void rest(Question<?> question) {
        if (question instanceof WhatIfPair pair) {
            student("/student", pair.student());
            family("/family", pair.family());
        } else if (question instanceof WhatIfPlan plan) {
            plan("/proposed", plan.proposed());
        } else if (question instanceof WhatIfSwap swap) {
            student("/first", swap.first());
            student("/second", swap.second());
        } else if (question instanceof WhyUnplaced unplaced) {
            unplaced(unplaced);
        } else if (question instanceof WhichFamily which) {
            kinds(which.kinds());
        } else if (question instanceof Mend mend) {
            mend(mend);
        }
    }

    private void plan(String at, List<Placement> plan) {
        var seen = new HashSet<String>();
        for (int i = 0; i < plan.size(); i++) {
            var placement = plan.get(i);
            var pointer = at + "/" + i;
            student(pointer + "/student", placement.student());
            if (!seen.add(placement.student())) {
                fault(pointer + "/student", FaultKeys.DUPLICATE, placement.student());
            }
            var nights = new HashSet<Integer>();
            for (var stay : placement.stays()) {
                family(pointer + "/stays/family", stay.family());
                nights(pointer + "/stays/nights", stay.nights());
                stay.nights().stream()
                        .filter(night -> !nights.add(night))
                        .forEach(night -> fault(pointer + "/stays/nights", FaultKeys.DUPLICATE, night));
            }
            if (nights.isEmpty()) {
                fault(pointer + "/stays", FaultKeys.TOO_FEW, 1, 0);
            }
        }
    }

    private void unplaced(WhyUnplaced question) {
        student("/student", question.student());
        if (question.plan().stream().anyMatch(it -> it.student().equals(question.student()))) {
            fault("/student", FaultKeys.DUPLICATE, question.student());
        }
        noMoreThan("/blocked", question.blocked(), Limits.PAIRS);
        Set<Choice> pairs = problem.pairs().stream()
                .map(pair -> new Choice(pair.student(), pair.family()))
                .collect(Collectors.toSet());
        for (int i = 0; i < question.blocked().size(); i++) {
            var pair = question.blocked().get(i);
            var at = "/blocked/" + i;
            student(at + "/student", pair.student());
            family(at + "/family", pair.family());
            if (!pairs.add(new Choice(pair.student(), pair.family()))) {
                fault(at, FaultKeys.DUPLICATE, pair.student() + " " + pair.family());
            }
            nights(at + "/nights", pair.nights());
            between(at + "/score", 0, Limits.SCORE, pair.score());
            between(at + "/beds", 0, Limits.BEDS, pair.beds());
        }
    }

    private void kinds(List<FamilyKind> kinds) {
        noMoreThan("/kinds", kinds, MOST_ENTRIES);
        for (int i = 0; i < kinds.size(); i++) {
            var larger = new Changed(problem);
            List<Family> more = new ArrayList<>(problem.families());
            more.add(kinds.get(i).family());
            larger.families = more;
            larger.pairs = kinds.get(i).pairs();
            var at = "/kinds/" + i;
            ProblemCheck.faults(larger.build())
                    .forEach(fault -> fault(
                            at + fault.pointer(), fault.key(), fault.arguments().toArray()));
            var id = kinds.get(i).family().id();
            kinds.get(i).pairs().stream()
                    .filter(pair -> !pair.family().equals(id))
                    .forEach(pair -> fault(at + "/pairs", FaultKeys.UNKNOWN_FAMILY, pair.family()));
        }
    }

    private void mend(Mend mend) {
        between("/today", 0, problem.nights() - 1, mend.today());
        noMoreThan("/happened", mend.happened(), MOST_ENTRIES);
        for (int i = 0; i < mend.happened().size(); i++) {
            var event = mend.happened().get(i);
            var at = "/happened/" + i;
            if (event.kind() == Event.Kind.STUDENT_GONE) {
                student(at + "/student", event.student());
            } else {
                family(at + "/family", event.family());
            }
            nights(at + "/nights", event.nights());
        }
    }

    private void student(String at, @Nullable String id) {
        if (id == null || !students.contains(id)) {
            fault(at, FaultKeys.UNKNOWN_STUDENT, String.valueOf(id));
        }
    }

    private void family(String at, @Nullable String id) {
        if (id == null || !families.contains(id)) {
            fault(at, FaultKeys.UNKNOWN_FAMILY, String.valueOf(id));
        }
    }

    private void nights(String at, @Nullable List<Integer> nights) {
        if (nights != null) {
            nights.forEach(night -> between(at, 0, problem.nights() - 1, night));
        }
    }

    private void between(String at, int least, int most, int value) {
        if (value < least || value > most) {
            fault(at, FaultKeys.OUT_OF_RANGE, least, most, value);
        }
    }

    private void noMoreThan(String at, List<?> entries, int most) {
        if (entries.size() > most) {
            fault(at, FaultKeys.LIMIT_ENTRIES, most, entries.size());
        }
    }

    private void fault(String at, String key, Object... arguments) {
        faults.add(Fault.of(at, key, arguments));
    }
}
