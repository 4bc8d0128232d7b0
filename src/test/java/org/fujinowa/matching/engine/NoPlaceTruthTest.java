package org.fujinowa.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fujinowa.matching.engine.explain.BlockedPair;
import org.fujinowa.matching.engine.explain.Change;
import org.fujinowa.matching.engine.explain.ExplainingSolver;
import org.fujinowa.matching.engine.explain.LevelShift;
import org.fujinowa.matching.engine.explain.NoPlace;
import org.fujinowa.matching.engine.explain.WhyUnplaced;
import org.junit.jupiter.api.Test;

/** Unplaced students of random problems: what is said to block them does, and what is said to free them does, too. */
class NoPlaceTruthTest {

    private static final int STUDENTS = 200;

    private final ExplainingSolver explainer = new ExplainingSolver();
    private int frees;
    private int witnesses;

    @Test
    void says_only_what_trying_every_plan_finds() {
        var asked = 0;
        for (long seed = 0; asked < STUDENTS; seed++) {
            var problem = RandomProblems.smaller(seed);
            var answer = explainer.solve(problem);
            if (answer.status() != Status.OPTIMAL) {
                continue;
            }
            for (var unplaced : answer.unplaced()) {
                var blocked = blocked(problem, new Random(seed));
                var plan = answer.placements();
                var told = explainer.ask(new WhyUnplaced(problem, plan, unplaced.student(), blocked));
                check(problem, plan, told, blocked, "seed " + seed + " " + told);
                asked++;
            }
        }
        assertThat(witnesses).isGreaterThan(STUDENTS / 2);
        assertThat(frees).isGreaterThan(STUDENTS);
    }

    private void check(
            PlacementProblem problem, List<Placement> plan, NoPlace told, List<BlockedPair> blocked, String as) {
        assertThat(told.complete()).as(as).isTrue();
        var placed = plan.stream().map(Placement::student).collect(Collectors.toSet());
        var blockedNow = !allPlaced(problem, placed, told.student());
        assertThat(told.witness().isEmpty()).as(as).isEqualTo(!blockedNow);
        if (blockedNow) {
            witnesses++;
            assertWitness(problem, told, as);
            assertFrees(problem, placed, told, blocked, as);
        } else {
            assertThat(told.frees()).as(as).isEmpty();
        }
        assertInstead(problem, told, as);
        assertThat(told.oneRuleAway())
                .allMatch(it -> it.rules().size() == 1 && it.student().equals(told.student()));
        for (var count : told.failing()) {
            assertThat(blocked.stream()
                            .filter(it -> it.student().equals(told.student())
                                    && it.rules().contains(count.rule())))
                    .hasSize(count.families());
        }
    }

    private static void assertWitness(PlacementProblem problem, NoPlace told, String as) {
        var facts = new HashSet<>(told.witness());
        assertThat(Facts.canAllHold(problem, facts)).as(as).isFalse();
        for (var fact : told.witness()) {
            var fewer = new HashSet<>(facts);
            fewer.remove(fact);
            assertThat(Facts.canAllHold(problem, fewer))
                    .as("%s without %s", as, fact)
                    .isTrue();
        }
    }

    private void assertFrees(
            PlacementProblem problem, Set<String> placed, NoPlace told, List<BlockedPair> blocked, String as) {
        var said = new HashSet<>(told.frees());
        for (var change : told.frees()) {
            frees++;
            assertThat(allPlaced(applied(problem, change, blocked), placed, told.student()))
                    .as("%s: %s", as, change)
                    .isTrue();
        }
        for (var family : problem.families()) {
            for (int night = 0; night < problem.nights(); night++) {
                var bed = new Change(Change.Kind.ONE_MORE_BED, null, family.id(), List.of(), List.of(night), List.of());
                var told1 = told.frees().stream()
                        .anyMatch(it -> it.kind() == bed.kind() && family.id().equals(it.family()));
                if (!told1) {
                    assertThat(allPlaced(applied(problem, bed, blocked), placed, told.student()))
                            .as("%s not said: %s", as, bed)
                            .isFalse();
                }
            }
        }
        for (var pair : blocked) {
            var lift = new Change(
                    Change.Kind.RULE_LIFTED, pair.student(), pair.family(), List.of(), List.of(), pair.rules());
            if (pair.rules().size() == 1 && !said.contains(lift)) {
                assertThat(allPlaced(applied(problem, lift, blocked), placed, told.student()))
                        .as("%s not said: %s", as, lift)
                        .isFalse();
            }
        }
    }

    private static void assertInstead(PlacementProblem problem, NoPlace told, String as) {
        var best = new PlanBook(problem).best(entry -> entry.places(told.student()));
        assertThat(told.instead() == null).as(as).isEqualTo(best == null);
        if (best != null) {
            assertThat(told.instead().shifts().stream().map(LevelShift::then).toList())
                    .as(as)
                    .isEqualTo(best.values());
        }
    }

    /** Whether these students and she can have a place at once. */
    private static boolean allPlaced(PlacementProblem problem, Set<String> placed, String student) {
        var needy = new LinkedHashSet<Reason>(Facts.all(problem));
        for (var one : placed) {
            needy.add(new Reason(Reason.Code.NEEDS_PLACE, one, null, List.of(), List.of()));
        }
        needy.add(new Reason(Reason.Code.NEEDS_PLACE, student, null, List.of(), List.of()));
        return Facts.canAllHold(problem, needy);
    }

    private static List<BlockedPair> blocked(PlacementProblem problem, Random dice) {
        List<BlockedPair> blocked = new ArrayList<>();
        for (var student : problem.students()) {
            for (var family : problem.families()) {
                var exists = problem.pairs().stream()
                        .anyMatch(it ->
                                it.student().equals(student.id()) && it.family().equals(family.id()));
                if (!exists) {
                    var rules = dice.nextBoolean() ? List.of("cat") : List.of("cat", "smoke");
                    blocked.add(new BlockedPair(student.id(), family.id(), rules));
                }
            }
        }
        return blocked;
    }

    private static PlacementProblem applied(PlacementProblem problem, Change change, List<BlockedPair> blocked) {
        var families = new ArrayList<>(problem.families());
        var pairs = new ArrayList<>(problem.pairs());
        var students = new ArrayList<>(problem.students());
        List<Integer> every = IntStream.range(0, problem.nights()).boxed().toList();
        switch (change.kind()) {
            case ONE_MORE_BED ->
                families.replaceAll(it -> it.id().equals(change.family())
                        ? new Family(
                                it.id(),
                                null,
                                every.stream()
                                        .map(night -> it.bedsOn(night) + Collections.frequency(change.nights(), night))
                                        .toList())
                        : it);
            case RULE_LIFTED -> pairs.add(new Pair(change.student(), change.family(), 0));
            case NIGHT_OPENED ->
                pairs.replaceAll(it -> it.student().equals(change.student())
                                && it.family().equals(change.family())
                        ? new Pair(
                                it.student(), it.family(), it.score(), union(it.nights(), change.nights()), it.beds())
                        : it);
            case NIGHT_DROPPED ->
                students.replaceAll(it -> it.id().equals(change.student())
                        ? new Student(
                                it.id(),
                                (it.nights() == null ? every : it.nights())
                                        .stream()
                                                .filter(night ->
                                                        !change.nights().contains(night))
                                                .toList())
                        : it);
            default -> {}
        }
        var choice = new Choice(String.valueOf(change.student()), String.valueOf(change.family()));
        return new PlacementProblem(
                problem.nights(),
                students,
                families,
                pairs,
                lifted(problem.together(), change, Change.Kind.TOGETHER_LIFTED, change.students()),
                lifted(problem.apart(), change, Change.Kind.APART_LIFTED, change.students()),
                lifted(problem.locked(), change, Change.Kind.LOCK_LIFTED, choice),
                lifted(problem.forbidden(), change, Change.Kind.FORBIDDEN_LIFTED, choice),
                problem.sameFamily(),
                problem.maxMoves(),
                problem.movePenalty(),
                problem.previous(),
                problem.levels(),
                problem.backups(),
                problem.timeLimitSeconds());
    }

    private static <T> List<T> lifted(List<T> list, Change change, Change.Kind kind, T one) {
        return list.stream()
                .filter(it -> change.kind() != kind || !it.equals(one))
                .toList();
    }

    private static List<Integer> union(List<Integer> nights, List<Integer> more) {
        var all = new HashSet<>(nights);
        all.addAll(more);
        return all.stream().sorted().toList();
    }
}
