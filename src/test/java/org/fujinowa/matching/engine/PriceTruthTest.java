package org.fujinowa.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.fujinowa.matching.engine.explain.EveryPair;
import org.fujinowa.matching.engine.explain.ExplainingSolver;
import org.fujinowa.matching.engine.explain.FamilyKind;
import org.fujinowa.matching.engine.explain.LevelShift;
import org.fujinowa.matching.engine.explain.PairPrice;
import org.fujinowa.matching.engine.explain.PairPrice.Verdict;
import org.fujinowa.matching.engine.explain.PlanPrice;
import org.fujinowa.matching.engine.explain.WhatIfPair;
import org.fujinowa.matching.engine.explain.WhatIfPlan;
import org.fujinowa.matching.engine.explain.WhatIfSwap;
import org.fujinowa.matching.engine.explain.WhichFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two hundred random problems: every price that is told is the one that trying every plan finds. */
class PriceTruthTest {

    private static final int TOGETHER = 25;

    private final ExplainingSolver explainer = new ExplainingSolver();

    static LongStream first_seed_of_each_batch() {
        return LongStream.range(0, 200 / TOGETHER).map(batch -> batch * TOGETHER);
    }

    @ParameterizedTest(name = "problems from seed {0}")
    @MethodSource("first_seed_of_each_batch")
    void tells_the_price_that_trying_every_plan_finds(long first) {
        for (long seed = first; seed < first + TOGETHER; seed++) {
            var problem = RandomProblems.smaller(seed);
            var book = new PlanBook(problem);
            if (!book.entries().isEmpty()) {
                var plan = planFor(problem, book, seed);
                assertPairs(problem, plan, book, seed);
                assertPlans(problem, plan, book, seed);
                assertFamilies(problem, plan, book, seed);
            }
        }
    }

    /** The best plan, or now and then any other. */
    private List<Placement> planFor(PlacementProblem problem, PlanBook book, long seed) {
        var dice = new Random(seed);
        return dice.nextInt(3) > 0
                ? explainer.solve(problem).placements()
                : book.entries().get(dice.nextInt(book.entries().size())).placements();
    }

    private void assertPairs(PlacementProblem problem, List<Placement> plan, PlanBook book, long seed) {
        var now = PlanBook.families(problem, plan);
        var board = explainer.ask(new EveryPair(problem, plan));
        assertThat(board.complete()).isTrue();
        assertThat(board.prices()).hasSameSizeAs(problem.pairs());
        for (var student : problem.students()) {
            for (var family : problem.families()) {
                var price = explainer.ask(new WhatIfPair(problem, plan, student.id(), family.id()));
                assertPrice(problem, now, book, price, "seed " + seed + " " + price);
                board.prices().stream()
                        .filter(it ->
                                it.student().equals(student.id()) && it.family().equals(family.id()))
                        .forEach(it -> {
                            assertThat(it.verdict()).isEqualTo(price.verdict());
                            assertThat(it.shifts()).isEqualTo(price.shifts());
                            assertThat(it.because()).isEqualTo(price.because());
                        });
            }
        }
    }

    private static void assertPrice(
            PlacementProblem problem, Map<String, String[]> now, PlanBook book, PairPrice price, String as) {
        var stay = problem.students().stream()
                .filter(it -> it.id().equals(price.student()))
                .map(it -> it.nights() == null
                        ? IntStream.range(0, problem.nights()).boxed().toList()
                        : it.nights())
                .findFirst()
                .orElseThrow();
        Predicate<Map<String, String[]>> there = families ->
                stay.stream().allMatch(night -> price.family().equals(families.get(price.student())[night]));
        Predicate<PlanBook.Entry> wanted = entry -> there.test(entry.families());
        assertThat(price.verdict() == Verdict.IN_USE).as(as).isEqualTo(there.test(now));
        switch (price.verdict()) {
            case IN_USE -> {}
            case BLOCKED -> {
                assertThat(book.best(wanted)).as(as).isNull();
                assertThat(price.because()).as(as).isNotEmpty();
            }
            case CONTRADICTION -> {
                assertThat(book.best(wanted)).as(as).isNull();
                var locked = Problems.locked(problem, price.student(), price.family());
                assertThat(Facts.canAllHold(locked, new java.util.HashSet<>(price.because())))
                        .as(as)
                        .isFalse();
            }
            case PRICED -> {
                var best = book.best(wanted);
                assertThat(best).as(as).isNotNull();
                assertThat(thens(price.shifts())).as(as).isEqualTo(best.values());
                assertThat(nows(price.shifts())).as(as).isEqualTo(BruteForce.values(problem, now));
                assertThat(price.fewestMoved()).as(as).isTrue();
                assertThat((long) price.moved().size()).as(as).isEqualTo(book.fewestMoved(wanted, now));
            }
            default -> assertThat(price.verdict()).as(as).isEqualTo(Verdict.PRICED);
        }
    }

    private void assertPlans(PlacementProblem problem, List<Placement> plan, PlanBook book, long seed) {
        var dice = new Random(seed);
        var any = book.entries().get(dice.nextInt(book.entries().size()));
        assertPlan(problem, plan, book, explainer.ask(new WhatIfPlan(problem, plan, any.placements())));
        assertPlan(problem, plan, book, explainer.ask(new WhatIfPlan(problem, plan, wild(problem, dice))));
        for (var one : problem.students()) {
            for (var other : problem.students()) {
                if (one.id().compareTo(other.id()) < 0) {
                    assertPlan(problem, plan, book, explainer.ask(new WhatIfSwap(problem, plan, one.id(), other.id())));
                }
            }
        }
    }

    /** A plan that does not care for rules. */
    private static List<Placement> wild(PlacementProblem problem, Random dice) {
        var families = PlanBook.families(problem, List.of());
        for (var student : problem.students()) {
            for (int night = 0; night < problem.nights() && dice.nextInt(4) > 0; night++) {
                var any = problem.families().get(dice.nextInt(problem.families().size()));
                families.get(student.id())[night] = any.id();
            }
        }
        return PlanBook.placements(families);
    }

    private static void assertPlan(PlacementProblem problem, List<Placement> plan, PlanBook book, PlanPrice price) {
        var then = PlanBook.families(problem, price.placements());
        var sound = BruteForce.obeysTheRules(problem, then);
        assertThat(price.breaches().isEmpty()).as("%s", price).isEqualTo(sound);
        if (sound) {
            var best = book.best(entry -> true).values();
            assertThat(thens(price.shifts())).isEqualTo(BruteForce.values(problem, then));
            assertThat(nows(price.besideBest())).isEqualTo(best);
            assertThat(price.best()).isEqualTo(best.equals(BruteForce.values(problem, then)));
        }
        assertThat((long) price.moved().size()).isEqualTo(PlanBook.moved(then, PlanBook.families(problem, plan)));
    }

    private void assertFamilies(PlacementProblem problem, List<Placement> plan, PlanBook book, long seed) {
        var dice = new Random(seed);
        var one = kind(problem, dice, "N1");
        var other = kind(problem, dice, "N2");

        var worths = explainer.ask(new WhichFamily(problem, plan, List.of(one, other)));

        assertThat(worths.complete()).isTrue();
        for (var worth : worths.worths()) {
            var larger = Problems.with(problem, worth.family().equals("N1") ? one : other);
            assertThat(nows(worth.shifts())).isEqualTo(book.best(entry -> true).values());
            assertThat(thens(worth.shifts())).as("seed %d", seed).isEqualTo(BruteForce.bestValues(larger));
        }
        assertThat(BruteForce.better(
                        problem.levelsInForce(),
                        thens(worths.worths().get(1).shifts()),
                        thens(worths.worths().get(0).shifts())))
                .isFalse();
    }

    private static FamilyKind kind(PlacementProblem problem, Random dice, String id) {
        var guest = problem.students().get(dice.nextInt(problem.students().size()));
        return new FamilyKind(new Family(id, 1), List.of(new Pair(guest.id(), id, dice.nextInt(1001))));
    }

    private static List<Long> thens(List<LevelShift> shifts) {
        return shifts.stream().map(LevelShift::then).toList();
    }

    private static List<Long> nows(List<LevelShift> shifts) {
        return shifts.stream().map(LevelShift::now).toList();
    }
}
