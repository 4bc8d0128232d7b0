package org.fujinowa.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.fujinowa.matching.engine.explain.Event;
import org.fujinowa.matching.engine.explain.Event.Kind;
import org.fujinowa.matching.engine.explain.ExplainingSolver;
import org.fujinowa.matching.engine.explain.Mend;
import org.fujinowa.matching.engine.explain.MendFirst;
import org.fujinowa.matching.engine.explain.Mended;
import org.fujinowa.matching.engine.explain.Moved;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two hundred random cancellations: the mended plan is as good as any, and never moves more students than it must. */
class MendTruthTest {

    private static final int TOGETHER = 40;

    private final ExplainingSolver explainer = new ExplainingSolver();

    static LongStream first_seed_of_each_batch() {
        return LongStream.range(0, 200 / TOGETHER).map(batch -> batch * TOGETHER);
    }

    @ParameterizedTest(name = "cancellations from seed {0}")
    @MethodSource("first_seed_of_each_batch")
    void moves_no_more_students_than_trying_every_plan_finds_necessary(long first) {
        for (long seed = first, found = 0; found < TOGETHER; seed += 1) {
            var problem = RandomProblems.smaller(seed + 1_000 * first);
            var answer = explainer.solve(problem);
            if (answer.placements().isEmpty()) {
                continue;
            }
            found++;
            var dice = new Random(seed);
            var event = event(problem, answer, dice);
            var today = dice.nextInt(problem.nights());
            for (var order : MendFirst.values()) {
                check(new Mend(problem, answer.placements(), List.of(event), today, order));
            }
        }
    }

    private static Event event(PlacementProblem problem, PlacementAnswer answer, Random dice) {
        var victim = answer.placements().get(dice.nextInt(answer.placements().size()));
        var family = victim.stays().get(dice.nextInt(victim.stays().size())).family();
        List<Integer> nights = dice.nextBoolean() ? List.of() : List.of(dice.nextInt(problem.nights()));
        return switch (dice.nextInt(3)) {
            case 0 -> new Event(Kind.STUDENT_GONE, victim.student(), null, nights);
            case 1 -> new Event(Kind.FAMILY_GONE, null, family, nights);
            default -> new Event(Kind.BED_LOST, null, family, nights);
        };
    }

    private void check(Mend mend) {
        var mended = explainer.ask(mend);
        var left = left(mend);
        var before = PlanBook.families(mend.problem(), mend.plan());
        List<Long> best = null;
        Map<String, String[]> bestPlan = null;
        var plans = new ArrayList<Map<String, String[]>>();
        BruteForce.eachPlan(left, plan -> plans.add(new HashMap<>(plan)));
        var levels = levels(mend);
        for (var plan : plans) {
            var values = values(mend, left, levels, plan, before);
            if (best == null || BruteForce.better(levels, values, best)) {
                best = values;
                bestPlan = plan;
            }
        }
        var as = mend + " " + mended;
        if (best == null) {
            assertThat(mended.status()).as(as).isEqualTo(Status.INFEASIBLE);
            assertThat(mended.because()).as(as).isNotEmpty();
            return;
        }
        assertThat(mended.status()).as(as).isEqualTo(Status.OPTIMAL);
        var after = PlanBook.families(mend.problem(), mended.placements());
        var told = new HashMap<String, String[]>();
        left.students()
                .forEach(student ->
                        told.put(student.id(), cut(after.get(student.id()), nights(left, student), mend.today())));
        assertThat(BruteForce.obeysTheRules(left, told)).as(as).isTrue();
        assertThat(values(mend, left, levels, told, before)).as(as).isEqualTo(best);
        assertThat(mended.shifts().stream().map(it -> it.then()).toList())
                .as(as)
                .isEqualTo(best);
        assertThat(changes(mend, left, told, before)).as(as).isLessThanOrEqualTo(changes(mend, left, bestPlan, before));
        assertLists(mend, left, mended, told, before, after);
    }

    private static void assertLists(
            Mend mend,
            PlacementProblem left,
            Mended mended,
            Map<String, String[]> told,
            Map<String, String[]> before,
            Map<String, String[]> after) {
        assertThat((long) mended.moved().size() + mended.lost().size()).isEqualTo(changes(mend, left, told, before));
        assertThat(mended.moved())
                .noneMatch(it -> it.from().isEmpty() || it.to().isEmpty());
        assertThat(mended.lost()).allMatch(Moved::loses);
        assertThat(mended.newlyPlaced()).allMatch(Moved::gains);
        before.forEach((student, families) -> {
            for (int night = 0; night < mend.today(); night++) {
                assertThat(after.get(student)[night]).isEqualTo(families[night]);
            }
            if (mended.untouched().contains(student) && !mended.left().contains(student)) {
                for (int night = mend.today(); night < families.length; night++) {
                    assertThat(after.get(student)[night]).isIn(families[night], null);
                }
            }
        });
    }

    /** The remaining nights as a problem of their own, written down from the definition. */
    private static PlacementProblem left(Mend mend) {
        var whole = mend.problem();
        var event = mend.happened().get(0);
        var before = PlanBook.families(whole, mend.plan());
        var left = PlacementProblem.over(whole.nights() - mend.today())
                .movePenalty(whole.movePenalty())
                .levels(levels(mend).toArray(Level[]::new))
                .backups(whole.backups());
        var staying = new HashMap<String, List<Integer>>();
        for (var student : whole.students()) {
            var nights = nights(whole, student).stream()
                    .filter(night -> night >= mend.today())
                    .filter(night -> !(student.id().equals(event.student()) && hits(event, night)))
                    .map(night -> night - mend.today())
                    .toList();
            if (!nights.isEmpty()) {
                staying.put(student.id(), nights);
                left.students(List.of(new Student(student.id(), nights)));
            }
        }
        for (var family : whole.families()) {
            var lost = family.id().equals(event.family());
            left.families(List.of(new Family(
                    family.id(),
                    null,
                    IntStream.range(mend.today(), whole.nights())
                            .map(night ->
                                    Math.max(0, family.bedsOn(night) - (lost && hits(event, night) ? one(event) : 0)))
                            .boxed()
                            .toList())));
        }
        for (var pair : whole.pairs()) {
            if (staying.containsKey(pair.student())) {
                var gone = pair.family().equals(event.family()) && event.kind() == Kind.FAMILY_GONE;
                var nights = IntStream.range(mend.today(), whole.nights())
                        .filter(night -> pair.nights() == null || pair.nights().contains(night))
                        .filter(night -> !(gone && hits(event, night)))
                        .map(night -> night - mend.today())
                        .boxed()
                        .toList();
                left.pairs(List.of(new Pair(pair.student(), pair.family(), pair.score(), nights, pair.beds())));
            }
        }
        groups(whole.together(), staying).forEach(left::together);
        groups(whole.apart(), staying).forEach(left::apart);
        for (var wish : whole.sameFamily()) {
            groups(List.of(wish.students()), staying).forEach(group -> left.sameFamily(wish.score(), group));
        }
        whole.forbidden().stream()
                .filter(it -> staying.containsKey(it.student()))
                .forEach(it -> left.forbidden(it.student(), it.family()));
        whole.locked().stream()
                .filter(it -> staying.containsKey(it.student()))
                .filter(it -> event.kind() != Kind.FAMILY_GONE
                        || !it.family().equals(event.family())
                        || staying.get(it.student()).stream().noneMatch(night -> hits(event, night + mend.today())))
                .forEach(it -> left.locked(it.student(), it.family()));
        var moves = staying.entrySet().stream()
                .mapToInt(it -> moves(before.get(it.getKey()), it.getValue(), mend.today()))
                .max()
                .orElse(0);
        return left.maxMoves(Math.max(whole.maxMoves(), moves)).build();
    }

    private static int one(Event event) {
        return event.kind() == Kind.FAMILY_GONE ? Limits.BEDS : 1;
    }

    private static boolean hits(Event event, int night) {
        return event.nights().isEmpty() || event.nights().contains(night);
    }

    private static List<String[]> groups(List<List<String>> groups, Map<String, List<Integer>> staying) {
        return groups.stream()
                .map(group -> group.stream().filter(staying::containsKey).toArray(String[]::new))
                .filter(group -> group.length > 1)
                .toList();
    }

    private static int moves(String[] families, List<Integer> nights, int today) {
        var slept = nights.stream()
                .map(night -> families[night + today])
                .filter(Objects::nonNull)
                .toList();
        return (int) IntStream.range(1, slept.size())
                .filter(i -> !slept.get(i).equals(slept.get(i - 1)))
                .count();
    }

    private static List<Level> levels(Mend mend) {
        List<Level> levels = new ArrayList<>(mend.problem().levelsInForce());
        levels.remove(Level.CHANGES);
        if (mend.first() == MendFirst.FEWEST_CHANGES || !levels.contains(Level.PLACED)) {
            levels.add(0, Level.CHANGES);
        } else {
            levels.add(levels.indexOf(Level.PLACED) + 1, Level.CHANGES);
        }
        return levels;
    }

    private static List<Long> values(
            Mend mend,
            PlacementProblem left,
            List<Level> levels,
            Map<String, String[]> plan,
            Map<String, String[]> before) {
        return levels.stream()
                .map(level -> level == Level.CHANGES
                        ? changes(mend, left, plan, before)
                        : BruteForce.value(left, level, plan))
                .toList();
    }

    /** Students with a place before who do not sleep there on every night that is left. */
    private static long changes(
            Mend mend, PlacementProblem left, Map<String, String[]> plan, Map<String, String[]> before) {
        return left.students().stream()
                .filter(student -> nights(left, student).stream()
                        .anyMatch(night -> before.get(student.id())[night + mend.today()] != null))
                .filter(student -> nights(left, student).stream()
                        .anyMatch(night -> !Objects.equals(
                                plan.get(student.id())[night], before.get(student.id())[night + mend.today()])))
                .count();
    }

    private static String[] cut(String[] families, List<Integer> nights, int today) {
        var cut = Arrays.copyOfRange(families, today, families.length);
        IntStream.range(0, cut.length).filter(night -> !nights.contains(night)).forEach(night -> cut[night] = null);
        return cut;
    }

    private static List<Integer> nights(PlacementProblem problem, Student student) {
        return student.nights() == null
                ? IntStream.range(0, problem.nights()).boxed().toList()
                : student.nights();
    }
}
