package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fujinowa.matching.BoardHome;
import org.fujinowa.matching.BoardQuestion;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.Explained;
import org.fujinowa.matching.HomeChoice;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.RunState;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.explain.ExplainingSolver;
import org.fujinowa.matching.engine.explain.PairPrice;
import org.fujinowa.matching.engine.explain.Question;
import org.fujinowa.matching.engine.explain.Steps;
import org.fujinowa.matching.engine.solve.PlacementSolver;
import org.fujinowa.matching.model.Guest;
import org.fujinowa.matching.model.Home;
import org.fujinowa.matching.model.MatchRules;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.matching.model.ProblemWriter;
import org.fujinowa.matching.model.RandomPeople;
import org.fujinowa.matching.model.Roster;
import org.fujinowa.matching.web.HomeAnswer;
import org.fujinowa.matching.web.HomeAnswers;
import org.fujinowa.matching.web.PriceWords;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.junit.jupiter.api.Test;

/**
 * What the pages say is true: on 200 random boards, each home of a guest gets exactly one kind of sentence, which a solve without
 * the explainer confirms, and every number in it is the difference that this solve finds.
 */
class ExplanationTruthTest {

    private static final int BOARDS = 200;
    private static final int SECONDS = 30;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

    private final ExplainingSolver explainer = new ExplainingSolver();
    private final PlacementSolver solver = new PlacementSolver();
    private final Map<HomeAnswer.Kind, Integer> seen = new EnumMap<>(HomeAnswer.Kind.class);
    private int moves;

    @Test
    void every_home_gets_one_true_sentence() {
        IntStream.range(0, BOARDS).forEach(this::checkBoard);

        assertThat(seen)
                .containsKeys(
                        HomeAnswer.Kind.HERE,
                        HomeAnswer.Kind.COSTS,
                        HomeAnswer.Kind.CONTRADICTION,
                        HomeAnswer.Kind.RULE);
        assertThat(moves).isPositive();
    }

    private void checkBoard(int seed) {
        var random = new Random(seed);
        var people = new RandomPeople(random);
        var roster = new Roster(
                RandomPeople.nights(),
                Stream.generate(people::guest).limit(3).toList(),
                Stream.generate(people::home).limit(4).toList(),
                List.of());
        var rules = BoardRules.none();
        if (random.nextInt(3) == 0) {
            rules = rules.forbidding(
                    roster.guests().get(0).id(), roster.homes().get(0).id(), true);
        }
        var placements = places(roster, rules, random);
        var problem = new ProblemWriter(roster, rules, placements).write(SECONDS);
        var board = PresentPlan.of(seed, roster, rules, placements, problem);
        checkGuest(board, placements, roster.guests().get(seed % 3));
    }

    /** Some guests in some homes where they may be, some of them locked there. */
    private static List<Placement> places(Roster roster, BoardRules rules, Random random) {
        var placements = new ArrayList<Placement>();
        for (var guest : roster.guests()) {
            roster.homes().stream()
                    .filter(home -> PairCheck.possible(guest, home, rules, roster, placements))
                    .filter(home -> random.nextInt(3) > 0)
                    .findFirst()
                    .ifPresent(home -> {
                        var draft = RandomPeople.draft(guest, home);
                        draft.lock(random.nextInt(4) == 0);
                        placements.add(draft);
                    });
        }
        return placements;
    }

    private void checkGuest(PresentPlan board, List<Placement> placements, Guest guest) {
        var asking = new Answering.Asking() {
            @Override
            public <A extends Record> A ask(Question<A> question, Steps steps) {
                return explainer.ask(question);
            }
        };
        var question = BoardQuestion.why(guest.id());
        var told = new Answering(board, asking, progress -> {}).answer(question);
        var answers = words(board)
                .of(
                        board.roster().homes().stream()
                                .map(home -> choice(board, placements, guest, home))
                                .toList(),
                        new Explained(question, board.changes(), RunState.DONE, 1, 1, told));

        assertThat(answers).hasSameSizeAs(board.roster().homes());
        assertThat(answers).extracting(answer -> answer.home().home().id()).doesNotHaveDuplicates();
        for (var answer : answers) {
            seen.merge(answer.kind(), 1, Integer::sum);
            check(
                    board,
                    guest,
                    told.sound(),
                    answer,
                    told.price(answer.home().home().id()).orElse(null));
        }
    }

    private void check(PresentPlan board, Guest guest, boolean sound, HomeAnswer answer, PairPrice price) {
        var choice = new Choice(guest.id().toString(), answer.home().home().id().toString());
        var home = board.roster().home(answer.home().home().id()).orElseThrow();
        switch (answer.kind()) {
            case HERE -> assertThat(plan(board)).containsEntry(choice.student(), choice.family());
            case RULE ->
                assertThat(MatchRules.possible(guest, home)
                                && !board.problem().forbidden().contains(choice))
                        .isFalse();
            case CONTRADICTION ->
                assertThat(solver.solve(locked(board.problem(), choice)).status())
                        .isEqualTo(Status.INFEASIBLE);
            case COSTS -> checkCost(board, sound, answer, price, choice);
            case AT_MOST, UNKNOWN -> assertThat(answer.kind()).isEqualTo(HomeAnswer.Kind.COSTS);
        }
    }

    private void checkCost(PresentPlan board, boolean sound, HomeAnswer answer, PairPrice price, Choice choice) {
        var now = sound ? values(board.problem(), plan(board)) : reached(solver.solve(board.problem()));
        var forced = solver.solve(locked(board.problem(), choice));
        assertThat(forced.status()).isEqualTo(Status.OPTIMAL);
        var then = reached(forced);

        assertThat(numbers(answer.sentence())).as(answer.sentence()).isEqualTo(differences(now, then));

        var moved = plan(board);
        price.moved().forEach(move -> {
            if (move.loses()) {
                moved.remove(move.student());
            } else {
                moved.put(move.student(), move.to().get(0).family());
            }
        });
        assertThat(values(board.problem(), moved)).isEqualTo(then);
        var others = price.moved().stream()
                .filter(move -> !move.student().equals(choice.student()))
                .count();
        moves += (int) others;
        assertThat(answer.more().stream().filter(line -> line.contains("would ") && line.contains("g-")))
                .hasSize((int) others);
    }

    private static Map<Level, Long> reached(PlacementAnswer answer) {
        var values = new EnumMap<Level, Long>(Level.class);
        answer.levels().forEach(level -> values.put(level.level(), level.value()));
        return values;
    }

    /** Each level by hand: nobody's stay is split and nobody has a wish about company. */
    private static Map<Level, Long> values(PlacementProblem problem, Map<String, String> plan) {
        var scores = problem.pairs().stream()
                .filter(pair -> pair.family().equals(plan.get(pair.student())))
                .mapToLong(pair -> pair.score())
                .toArray();
        var values = new EnumMap<Level, Long>(Level.class);
        values.put(Level.PLACED, (long) plan.size());
        values.put(Level.TOTAL, LongStream.of(scores).sum() * problem.nights());
        if (scores.length > 0) {
            values.put(Level.FAIRNESS, LongStream.of(scores).min().orElseThrow());
        }
        return values;
    }

    private static List<Long> differences(Map<Level, Long> now, Map<Level, Long> then) {
        var numbers = new ArrayList<Long>();
        if (!now.get(Level.PLACED).equals(then.get(Level.PLACED))) {
            numbers.add(Math.abs(now.get(Level.PLACED) - then.get(Level.PLACED)));
        }
        var both = now.containsKey(Level.FAIRNESS) && then.containsKey(Level.FAIRNESS);
        if (both && !now.get(Level.FAIRNESS).equals(then.get(Level.FAIRNESS))) {
            numbers.add(then.get(Level.FAIRNESS));
            numbers.add(now.get(Level.FAIRNESS));
        }
        if (!now.get(Level.TOTAL).equals(then.get(Level.TOTAL))) {
            numbers.add(Math.abs(now.get(Level.TOTAL) - then.get(Level.TOTAL)));
        }
        return numbers;
    }

    private static List<Long> numbers(String sentence) {
        return NUMBER.matcher(sentence)
                .results()
                .map(match -> Long.valueOf(match.group().replace(",", "")))
                .toList();
    }

    private static Map<String, String> plan(PresentPlan board) {
        var plan = new TreeMap<String, String>();
        board.plan()
                .forEach(placement ->
                        plan.put(placement.student(), placement.stays().get(0).family()));
        return plan;
    }

    private static PlacementProblem locked(PlacementProblem problem, Choice choice) {
        var locked = new ArrayList<>(problem.locked());
        locked.add(choice);
        return new PlacementProblem(
                problem.nights(),
                problem.students(),
                problem.families(),
                problem.pairs(),
                problem.together(),
                problem.apart(),
                locked,
                problem.forbidden(),
                problem.sameFamily(),
                problem.maxMoves(),
                problem.movePenalty(),
                problem.previous(),
                problem.levels(),
                problem.backups(),
                problem.timeLimitSeconds());
    }

    private static HomeAnswers words(PresentPlan board) {
        var texts = Texts.in(Language.EN);
        var words = new PriceWords(
                texts, board.roster().nights(), id -> "g-" + letters(id), id -> "h-" + letters(id), day -> "day");
        return new HomeAnswers(texts, words, Remark::key);
    }

    private static String letters(String id) {
        return id.replaceAll("\\d", "");
    }

    private static HomeChoice choice(PresentPlan board, List<Placement> placements, Guest guest, Home home) {
        return new HomeChoice(
                new BoardHome(home.id(), home.details(), home.details().guestBeds(), List.of()),
                board.roster().fit(guest, home),
                false,
                board.rules().forbids(guest.id(), home.id()),
                placements.stream()
                        .anyMatch(placement -> placement.participant().equals(guest.id())
                                && placement.family().equals(home.id())));
    }
}
