package org.fujinowa.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.fujinowa.matching.engine.LevelProof.Argument;
import org.fujinowa.matching.engine.Reason.Code;
import org.fujinowa.matching.engine.explain.BlockedPair;
import org.fujinowa.matching.engine.explain.Change;
import org.fujinowa.matching.engine.explain.Event;
import org.fujinowa.matching.engine.explain.ExplainingSolver;
import org.fujinowa.matching.engine.explain.FamilyKind;
import org.fujinowa.matching.engine.explain.FamilyWorth;
import org.fujinowa.matching.engine.explain.LevelShift;
import org.fujinowa.matching.engine.explain.Mend;
import org.fujinowa.matching.engine.explain.MendFirst;
import org.fujinowa.matching.engine.explain.Moved;
import org.fujinowa.matching.engine.explain.NoPlace.RuleCount;
import org.fujinowa.matching.engine.explain.PairPrice.Verdict;
import org.fujinowa.matching.engine.explain.Steps;
import org.fujinowa.matching.engine.explain.WhatIfPair;
import org.fujinowa.matching.engine.explain.WhatIfSwap;
import org.fujinowa.matching.engine.explain.WhichFamily;
import org.fujinowa.matching.engine.explain.WhyUnplaced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The questions one by one, on boards small enough to be checked in the head. */
@Timeout(120)
class ExplainingSolverTest {

    private final ExplainingSolver explainer = new ExplainingSolver();

    /** Two families with one bed each; both students fit better in F. */
    private static PlacementProblemBuilder twoForOne() {
        return PlacementProblem.over(2)
                .student("A")
                .student("B")
                .family("F", 1)
                .family("G", 1)
                .pair("A", "F", 900)
                .pair("A", "G", 500)
                .pair("B", "F", 800)
                .pair("B", "G", 300);
    }

    private List<Placement> plan(PlacementProblem problem) {
        return explainer.solve(problem).placements();
    }

    private static Placement sleeps(String student, String family, Integer... nights) {
        return new Placement(student, List.of(new Stay(family, List.of(nights))), null);
    }

    @Test
    void the_price_of_a_pair_is_what_it_takes_from_each_level_and_whom_it_moves() {
        var problem = twoForOne().build();

        var price = explainer.ask(new WhatIfPair(problem, plan(problem), "B", "G"));

        assertThat(price.verdict()).isEqualTo(Verdict.PRICED);
        assertThat(price.shifts())
                .containsExactly(
                        new LevelShift(Level.PLACED, 2, 2, 2),
                        new LevelShift(Level.FAIRNESS, 500, 300, 300),
                        new LevelShift(Level.TOTAL, 2600, 2400, 2400));
        assertThat(price.moved()).extracting(Moved::student).containsExactly("A", "B");
        assertThat(price.moved().get(1).from()).containsExactly(new Stay("F", List.of(0, 1)));
        assertThat(price.moved().get(1).to()).containsExactly(new Stay("G", List.of(0, 1)));
    }

    @Test
    void says_who_loses_the_place() {
        var problem = PlacementProblem.over(1)
                .student("A")
                .student("B")
                .family("F", 1)
                .pair("A", "F", 900)
                .pair("B", "F", 800)
                .build();

        var price = explainer.ask(new WhatIfPair(problem, plan(problem), "B", "F"));

        assertThat(price.shifts().get(0).difference()).isZero();
        assertThat(price.moved())
                .filteredOn(Moved::loses)
                .extracting(Moved::student)
                .containsExactly("A");
        assertThat(price.moved())
                .filteredOn(Moved::gains)
                .extracting(Moved::student)
                .containsExactly("B");
    }

    @Test
    void a_pair_that_no_rule_forbids_but_the_locks_do_names_the_smallest_contradiction() {
        var problem = twoForOne().locked("A", "F").build();

        var price = explainer.ask(new WhatIfPair(problem, plan(problem), "B", "F"));

        assertThat(price.verdict()).isEqualTo(Verdict.CONTRADICTION);
        assertThat(price.because())
                .containsExactlyInAnyOrder(
                        new Reason(Code.LOCKED, "A", "F", List.of(), List.of()),
                        new Reason(Code.LOCKED, "B", "F", List.of(), List.of()),
                        new Reason(Code.NO_FREE_BED, null, "F", List.of(), List.of(0, 1)));
    }

    @Test
    void a_student_locked_into_a_family_that_is_blocked_for_her() {
        var problem = twoForOne().forbidden("A", "F").locked("A", "F").build();

        assertThat(explainer.solve(problem).because())
                .containsExactlyInAnyOrder(
                        new Reason(Code.LOCKED, "A", "F", List.of(), List.of()),
                        new Reason(Code.FORBIDDEN, "A", "F", List.of(), List.of()));
        assertThat(explainer.ask(new WhatIfPair(problem, List.of(), "B", "G")).verdict())
                .isEqualTo(Verdict.CONTRADICTION);
    }

    @Test
    void a_swap_that_breaks_a_rule_says_which() {
        var problem =
                twoForOne().forbidden("B", "G").pair("B", "H", 1).family("H", 1).build();
        var plan = List.of(sleeps("A", "G", 0, 1), sleeps("B", "F", 0, 1));

        var price = explainer.ask(new WhatIfSwap(problem, plan, "A", "B"));

        assertThat(price.breaches()).containsExactly(new Reason(Code.FORBIDDEN, "B", "G", List.of(), List.of()));
        assertThat(price.shifts()).isEmpty();
    }

    @Test
    void a_swap_is_priced_beside_the_present_plan_and_beside_the_best() {
        var problem = twoForOne().build();

        var price = explainer.ask(new WhatIfSwap(problem, plan(problem), "A", "B"));

        assertThat(price.best()).isFalse();
        assertThat(price.shifts()).extracting(LevelShift::difference).containsExactly(0L, -200L, -200L);
        assertThat(price.besideBest()).extracting(LevelShift::now).containsExactly(2L, 500L, 2600L);
    }

    @Test
    void five_students_compete_for_four_beds_in_three_families() {
        var problem = PlacementProblem.over(2);
        for (var family : List.of("F", "G", "H", "far")) {
            problem.family(family, family.equals("F") ? 2 : 1);
        }
        for (var student : List.of("A", "B", "C", "D", "E")) {
            problem.student(student);
            List.of("F", "G", "H").forEach(family -> problem.pair(student, family, 500));
        }
        problem.student("Z").pair("Z", "far", 500);
        var built = problem.build();
        var plan = plan(built);
        var unplaced = explainer.solve(built).unplaced().get(0).student();

        var told = explainer.ask(new WhyUnplaced(
                built,
                plan,
                unplaced,
                List.of(
                        new BlockedPair(unplaced, "far", List.of("cat")),
                        new BlockedPair("Z", "F", List.of("cat", "smoke")))));

        assertThat(told.witness())
                .filteredOn(it -> it.code() == Code.NEEDS_PLACE)
                .hasSize(5);
        assertThat(told.witness())
                .filteredOn(it -> it.code() == Code.NO_FREE_BED)
                .extracting(Reason::family)
                .containsExactlyInAnyOrder("F", "G", "H");
        assertThat(told.witness()).hasSize(8);
        assertThat(told.smallest()).isTrue();
        assertThat(told.failing()).containsExactly(new RuleCount("cat", 1));
        assertThat(told.oneRuleAway()).extracting(BlockedPair::family).containsExactly("far");
        assertThat(told.frees())
                .extracting(Change::kind, Change::family)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Change.Kind.ONE_MORE_BED, "F"),
                        org.assertj.core.groups.Tuple.tuple(Change.Kind.ONE_MORE_BED, "G"),
                        org.assertj.core.groups.Tuple.tuple(Change.Kind.ONE_MORE_BED, "H"));
        assertThat(told.instead()).isNotNull();
        assertThat(told.instead().moved()).hasSize(2);
    }

    @Test
    void one_more_bed_is_asked_for_on_no_more_nights_than_needed() {
        var problem = PlacementProblem.over(3)
                .student("A")
                .student("B")
                .families(List.of(new Family("F", null, List.of(2, 1, 2))))
                .pair("A", "F", 500)
                .pair("B", "F", 400)
                .build();

        var told = explainer.ask(new WhyUnplaced(problem, plan(problem), "B", List.of()));

        assertThat(told.frees())
                .containsExactly(new Change(Change.Kind.ONE_MORE_BED, null, "F", List.of(), List.of(1), List.of()));
    }

    @Test
    void the_kind_of_family_that_helps_most_comes_first() {
        var problem = PlacementProblem.over(2)
                .student("A")
                .student("B")
                .family("F", 1)
                .pair("A", "F", 500)
                .pair("B", "F", 500)
                .build();
        var better = new FamilyKind(new Family("quiet", 1), List.of(new Pair("A", "quiet", 900)));
        var useless = new FamilyKind(new Family("far", 0), List.of(new Pair("A", "far", 900)));

        var worths = explainer
                .ask(new WhichFamily(problem, plan(problem), List.of(useless, better)))
                .worths();

        assertThat(worths).extracting(FamilyWorth::family).containsExactly("quiet", "far");
        assertThat(worths.get(0).shifts()).extracting(LevelShift::difference).containsExactly(1L, 0L, 1800L);
        assertThat(worths.get(0).guests()).containsExactly("A");
        assertThat(worths.get(1).shifts()).extracting(LevelShift::difference).containsOnly(0L);
    }

    @Test
    void nights_already_slept_in_a_family_that_is_gone_stay_in_the_plan() {
        var problem = twoForOne().family("H", 1).pair("A", "H", 400).build();
        var plan = List.of(sleeps("A", "F", 0, 1), sleeps("B", "G", 0, 1));

        var mended = explainer.ask(new Mend(problem, plan, List.of(Event.familyGone("F")), 1, MendFirst.PLACES));

        assertThat(mended.status()).isEqualTo(Status.OPTIMAL);
        assertThat(mended.placements())
                .contains(new Placement("A", List.of(new Stay("F", List.of(0)), new Stay("H", List.of(1))), null));
        assertThat(mended.untouched()).containsExactly("B");
        assertThat(mended.moved())
                .containsExactly(
                        new Moved("A", List.of(new Stay("F", List.of(1))), List.of(new Stay("H", List.of(1)))));
    }

    @Test
    void a_lock_to_a_family_that_is_gone_is_void_and_one_that_a_lost_bed_breaks_is_a_contradiction() {
        var problem = twoForOne().locked("A", "F").build();
        var plan = plan(problem);

        var gone = explainer.ask(new Mend(problem, plan, List.of(Event.familyGone("F")), 0, MendFirst.PLACES));
        var lost = explainer.ask(new Mend(problem, plan, List.of(Event.bedLost("F", List.of(1))), 0, MendFirst.PLACES));

        assertThat(gone.voided()).containsExactly(new Choice("A", "F"));
        assertThat(gone.lost()).hasSize(1);
        assertThat(lost.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(lost.because()).extracting(Reason::code).contains(Code.LOCKED, Code.NO_FREE_BED);
    }

    @Test
    void the_fewest_changes_and_the_most_places_may_be_two_plans() {
        var problem = PlacementProblem.over(1)
                .student("A")
                .student("B")
                .student("C")
                .family("F", 1)
                .family("G", 1)
                .family("H", 1)
                .pair("A", "F", 900)
                .pair("B", "G", 900)
                .pair("B", "H", 100)
                .pair("C", "G", 900)
                .pair("A", "G", 500)
                .build();
        var plan = List.of(sleeps("A", "F", 0), sleeps("B", "G", 0));
        var gone = List.of(Event.familyGone("F"));

        var places = explainer.ask(new Mend(problem, plan, gone, 0, MendFirst.PLACES));
        var fewest = explainer.ask(new Mend(problem, plan, gone, 0, MendFirst.FEWEST_CHANGES));

        assertThat(places.placements()).hasSize(2);
        assertThat(places.moved().size() + places.lost().size()).isEqualTo(2);
        assertThat(fewest.placements()).hasSize(1);
        assertThat(fewest.lost()).extracting(Moved::student).containsExactly("A");
        assertThat(fewest.moved()).isEmpty();
    }

    @Test
    void says_what_proved_each_level() {
        var full = PlacementProblem.over(2)
                .student("A")
                .student("B")
                .families(List.of(new Family("F", null, List.of(2, 1))))
                .pair("A", "F", 900)
                .pair("B", "F", 800)
                .build();

        assertThat(explainer.solve(full).solver().proofs())
                .startsWith(new LevelProof(Level.PLACED, Argument.BEDS_COUNTED, List.of(1)));
        assertThat(explainer.solve(twoForOne().build()).solver().proofs())
                .startsWith(new LevelProof(Level.PLACED, Argument.NOTHING_LEFT_TO_WISH, List.of()))
                .extracting(LevelProof::level)
                .containsExactly(Level.PLACED, Level.FAIRNESS, Level.TOTAL);
    }

    @Test
    void without_families_or_beds_there_is_an_answer_all_the_same() {
        var nothing = PlacementProblem.over(1).student("A").build();
        var noBeds = PlacementProblem.over(1)
                .student("A")
                .family("F", 0)
                .pair("A", "F", 5)
                .build();

        assertThat(explainer
                        .ask(new WhyUnplaced(nothing, List.of(), "A", List.of()))
                        .witness())
                .extracting(Reason::code)
                .containsExactly(Code.NEEDS_PLACE);
        assertThat(explainer.ask(new WhatIfPair(noBeds, List.of(), "A", "F")).because())
                .containsExactly(new Reason(Code.NO_FREE_BED, "A", "F", List.of(), List.of(0)));
        assertThat(explainer
                        .ask(new WhyUnplaced(noBeds, List.of(), "A", List.of()))
                        .frees())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.ONE_MORE_BED);
    }

    @Test
    void refuses_what_contradicts_itself_with_every_fault_by_pointer() {
        var problem = twoForOne().build();
        var twice = List.of(
                new Placement("A", List.of(new Stay("F", List.of(0, 1)), new Stay("G", List.of(1))), null),
                new Placement("A", List.of(), null));

        assertThatThrownBy(() -> explainer.ask(new Mend(problem, twice, List.of(), 2, MendFirst.PLACES)))
                .isInstanceOfSatisfying(
                        ProblemRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/plan/0/stays/nights", "/plan/1/student", "/plan/1/stays", "/today"));
    }

    @Test
    void ten_thousand_by_ten_thousand_is_refused_at_once() {
        var problem = PlacementProblem.over(9)
                .students(IntStream.range(0, 10_000)
                        .mapToObj(i -> new Student("S" + i))
                        .toList())
                .families(IntStream.range(0, 10_000)
                        .mapToObj(i -> new Family("F" + i, 1))
                        .toList());
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < Limits.PAIRS + 1; i++) {
            pairs.add(new Pair("S" + i % 10_000, "F" + (i / 10_000 + i) % 10_000, 500));
        }
        problem.pairs(pairs);

        assertThatThrownBy(() -> explainer.ask(new WhatIfPair(problem.build(), List.of(), "S1", "F1")))
                .isInstanceOfSatisfying(ProblemRefused.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(ProblemRefused.Kind.OVER_LIMIT);
                    assertThat(refused.faults()).extracting(Fault::pointer).contains("/problem/students");
                });
    }

    @Test
    void a_contradiction_of_many_locks_is_found_among_many_students() {
        var problem = Examples.delegation(1, 100, 120, 9);
        problem.family("small", 3);
        for (int i = 40; i < 80; i++) {
            problem.pair("S" + i, "small", 500).locked("S" + i, "small");
        }

        var answer = explainer.solve(problem.build());

        assertThat(answer.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(answer.because()).filteredOn(it -> it.code() == Code.LOCKED).hasSize(4);
        assertThat(answer.because())
                .filteredOn(it -> it.code() == Code.NO_FREE_BED)
                .hasSize(1);
    }

    @Test
    void a_question_that_is_cancelled_ends_without_an_answer() {
        var cancellation = new Cancellation();
        cancellation.cancel();
        var problem = Examples.hard();

        assertThatThrownBy(() -> explainer.ask(
                        new Mend(problem, List.of(), List.of(Event.familyGone("F1")), 0, MendFirst.PLACES),
                        Steps.NONE,
                        cancellation))
                .isInstanceOf(CancellationException.class);
    }
}
