package org.fujinowa.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Looks at an answer with nothing but its problem in hand: every hard rule obeyed, every reported value true. */
final class AnswerAudit {

    private AnswerAudit() {}

    static void assertTrue(PlacementProblem problem, PlacementAnswer answer) {
        var plan = plan(problem, answer);
        assertThat(BruteForce.obeysTheRules(problem, plan)).as("hard rules").isTrue();
        assertThat(Stream.concat(
                        answer.placements().stream().map(Placement::student),
                        answer.unplaced().stream().map(Unplaced::student)))
                .containsExactlyInAnyOrderElementsOf(
                        problem.students().stream().map(Student::id).toList());
        assertThat(answer.unplaced()).allSatisfy(it -> assertThat(it.because()).isNotEmpty());
        for (var level : problem.levelsInForce()) {
            var reported = answer.levels().stream()
                    .filter(it -> it.level() == level)
                    .map(LevelValue::value)
                    .findFirst();
            var counted = BruteForce.value(problem, level, plan);
            assertThat(reported.orElse(-1L)).as("%s as counted", level).isEqualTo(counted);
        }
        auditBackups(problem, answer, plan);
        auditStatus(answer);
    }

    private static void auditBackups(PlacementProblem problem, PlacementAnswer answer, Map<String, String[]> plan) {
        if (!problem.namesBackups()) {
            assertThat(answer.placements()).allMatch(it -> it.backup() == null);
            return;
        }
        for (var placement : answer.placements()) {
            var any = problem.families().stream()
                    .anyMatch(it -> BruteForce.isBackup(problem, plan, placement.student(), it.id()));
            assertThat(placement.backup() != null).isEqualTo(any);
            if (placement.backup() != null) {
                assertThat(BruteForce.isBackup(problem, plan, placement.student(), placement.backup()))
                        .isTrue();
            }
        }
    }

    private static void auditStatus(PlacementAnswer answer) {
        if (answer.status() == Status.OPTIMAL) {
            assertThat(answer.levels()).allMatch(LevelValue::proven);
        }
        assertThat(answer.levels())
                .allSatisfy(it -> assertThat(it.level() == Level.CHANGES ? it.value() : it.bound())
                        .isGreaterThanOrEqualTo(it.level() == Level.CHANGES ? it.bound() : it.value()));
    }

    /** For each student her family by night, null where she has none. */
    static Map<String, String[]> plan(PlacementProblem problem, PlacementAnswer answer) {
        var plan = new HashMap<String, String[]>();
        problem.students().forEach(student -> plan.put(student.id(), new String[problem.nights()]));
        for (var placement : answer.placements()) {
            for (var stay : placement.stays()) {
                for (int night : stay.nights()) {
                    assertThat(plan.get(placement.student())[night]).isNull();
                    plan.get(placement.student())[night] = stay.family();
                }
            }
        }
        return plan;
    }
}
