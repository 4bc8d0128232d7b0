package org.fujinowa.matching.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Family;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.LevelValue;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.Reason;
import org.fujinowa.matching.engine.Reason.Code;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.Student;
import org.fujinowa.matching.engine.explain.PairPrice.Verdict;
import org.fujinowa.matching.engine.solve.SecondLook.How;
import org.jspecify.annotations.Nullable;

/** Prices pairs: by their rules where one forbids them, else by solving again with the pair locked. */
final class PairPricing {

    /** Deterministic time for a pair of the board before all others have had their turn. */
    private static final double FIRST_UNITS = 2;

    private final Desk desk;
    private final Map<String, Set<Integer>> stays;
    private final Map<Choice, Pair> pairs;
    private final Map<String, Family> families;
    private final Set<Choice> forbidden;

    /** Pairs that some best plan uses. */
    private final Set<Choice> free = new HashSet<>();

    PairPricing(Desk desk) {
        this.desk = desk;
        var problem = desk.problem;
        stays = problem.students().stream().collect(Collectors.toMap(Student::id, student -> nights(student.nights())));
        families = problem.families().stream().collect(Collectors.toMap(Family::id, family -> family));
        pairs = new HashMap<>();
        problem.pairs().forEach(pair -> pairs.put(new Choice(pair.student(), pair.family()), pair));
        forbidden = Set.copyOf(problem.forbidden());
    }

    /** One pair, with who would move. */
    PairPrice one(String student, String family) {
        var price = price(new Choice(student, family), true, Double.MAX_VALUE);
        desk.stopIfCancelled();
        return price;
    }

    /** Every pair of the problem. */
    BoardPrices every() {
        var all = pairs.keySet().stream()
                .sorted(Comparator.comparing(Choice::student).thenComparing(Choice::family))
                .toList();
        List<PairPrice> prices = new ArrayList<>(all.size());
        for (var choice : all) {
            desk.step(prices.size(), all.size());
            prices.add(price(choice, false, FIRST_UNITS));
        }
        for (int i = 0; i < all.size(); i++) {
            if (prices.get(i).verdict() == Verdict.AT_MOST && !desk.look.exhausted()) {
                prices.set(i, price(all.get(i), false, Double.MAX_VALUE));
            }
        }
        desk.step(all.size(), all.size());
        var complete = prices.stream().noneMatch(it -> it.verdict() == Verdict.OPEN || it.verdict() == Verdict.AT_MOST);
        return new BoardPrices(prices, complete);
    }

    private PairPrice price(Choice choice, boolean withMoves, double units) {
        var student = choice.student();
        var family = choice.family();
        if (sleepsThere(desk.sleeps, choice)) {
            return PairPrice.without(Verdict.IN_USE, student, family, List.of());
        }
        var rules = rules(choice);
        if (!rules.isEmpty()) {
            return PairPrice.without(Verdict.BLOCKED, student, family, rules);
        }
        if (desk.look.exhausted()) {
            return PairPrice.without(Verdict.OPEN, student, family, List.of());
        }
        var ceilings = desk.ceilings();
        if (!withMoves && free.contains(choice)) {
            return new PairPrice(
                    student, family, Verdict.PRICED, List.of(), Shifts.between(desk.now(), ceilings), List.of(), false);
        }
        return solved(choice, withMoves, ceilings, units);
    }

    private PairPrice solved(Choice choice, boolean withMoves, List<LevelValue> ceilings, double units) {
        var forced = new Changed(desk.problem);
        forced.locked = Changed.and(forced.locked, choice);
        var how = new How(desk.plan, false, withMoves, ceilingsWith(choice, ceilings), Set.of());
        var found = desk.look.again(forced.build(), how, units);
        if (found.status() == Status.INFEASIBLE) {
            return PairPrice.without(Verdict.CONTRADICTION, choice.student(), choice.family(), found.because());
        }
        if (found.levels().isEmpty()) {
            return PairPrice.without(Verdict.OPEN, choice.student(), choice.family(), List.of());
        }
        if (found.status() == Status.OPTIMAL && found.levels().equals(ceilings)) {
            rememberFree(found.placements());
        }
        return new PairPrice(
                choice.student(),
                choice.family(),
                found.status() == Status.OPTIMAL ? Verdict.PRICED : Verdict.AT_MOST,
                List.of(),
                Shifts.between(desk.now(), found.levels()),
                withMoves ? desk.sleeps.movedTo(new Sleeps(found.placements())) : List.of(),
                withMoves && found.nearest());
    }

    /** No plan with the pair has a higher fairness than its score; what a later level could then reach is not known. */
    private List<LevelValue> ceilingsWith(Choice choice, List<LevelValue> ceilings) {
        List<LevelValue> lowered = new ArrayList<>();
        for (var ceiling : ceilings) {
            var score = pairs.get(choice).score();
            if (ceiling.level() == Level.FAIRNESS && score < ceiling.value()) {
                lowered.add(new LevelValue(Level.FAIRNESS, score, score));
                return lowered;
            }
            lowered.add(ceiling);
        }
        return lowered;
    }

    private void rememberFree(List<Placement> placements) {
        var sleeps = new Sleeps(placements);
        pairs.keySet().stream().filter(choice -> sleepsThere(sleeps, choice)).forEach(free::add);
    }

    private boolean sleepsThere(Sleeps sleeps, Choice choice) {
        var slept = sleeps.of(choice.student());
        return stays.get(choice.student()).stream()
                .allMatch(night -> choice.family().equals(slept.get(night)));
    }

    /** The rules that forbid the pair itself, whoever else sleeps where. */
    private List<Reason> rules(Choice choice) {
        var pair = pairs.get(choice);
        if (pair == null) {
            return List.of(reason(Code.NO_PAIR, choice, List.of()));
        }
        List<Reason> rules = new ArrayList<>();
        if (forbidden.contains(choice)) {
            rules.add(reason(Code.FORBIDDEN, choice, List.of()));
        }
        var open = nights(pair.nights());
        var family = families.get(choice.family());
        addNights(rules, Code.NOT_AVAILABLE, choice, night -> !open.contains(night));
        addNights(rules, Code.NO_FREE_BED, choice, night -> open.contains(night) && family.bedsOn(night) < pair.beds());
        return rules;
    }

    private void addNights(List<Reason> rules, Code code, Choice choice, Predicate<Integer> stands) {
        var nights =
                stays.get(choice.student()).stream().filter(stands).sorted().toList();
        if (!nights.isEmpty()) {
            rules.add(reason(code, choice, nights));
        }
    }

    private static Reason reason(Code code, Choice choice, List<Integer> nights) {
        return new Reason(code, choice.student(), choice.family(), List.of(), nights);
    }

    private Set<Integer> nights(@Nullable List<Integer> nights) {
        return nights == null
                ? IntStream.range(0, desk.problem.nights()).boxed().collect(Collectors.toSet())
                : Set.copyOf(nights);
    }
}
