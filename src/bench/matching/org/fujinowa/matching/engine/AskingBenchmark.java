package org.fujinowa.matching.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.fujinowa.matching.engine.explain.BoardPrices;
import org.fujinowa.matching.engine.explain.Event;
import org.fujinowa.matching.engine.explain.EveryPair;
import org.fujinowa.matching.engine.explain.ExplainingSolver;
import org.fujinowa.matching.engine.explain.Mend;
import org.fujinowa.matching.engine.explain.MendFirst;
import org.fujinowa.matching.engine.explain.PairPrice;
import org.fujinowa.matching.engine.explain.PairPrice.Verdict;
import org.fujinowa.matching.engine.explain.Steps;
import org.fujinowa.matching.engine.explain.WhatIfPair;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Questions about the best plan: what a pair would cost, what every pair would cost, and what to do when a family drops out. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AskingBenchmark {

    /** So many questions are asked one after another; the mean is told. */
    private static final int QUESTIONS = 10;

    @Param("40x60")
    public String size;

    @Param("1")
    public long seed;

    private ExplainingSolver engine;
    private PlacementProblem problem;
    private List<Placement> plan;
    private List<Choice> unused;

    /** The plan is at hand and its values are known, as when somebody looks at the board. */
    @Setup(Level.Trial)
    public void solve() {
        engine = new ExplainingSolver();
        problem = Size.of(size).problem(seed, false);
        plan = engine.solve(problem).placements();
        unused = new ArrayList<>();
        for (var pair : problem.pairs()) {
            var used = plan.stream()
                    .anyMatch(it -> it.student().equals(pair.student())
                            && it.stays().stream().anyMatch(stay -> stay.family().equals(pair.family())));
            if (pair.nights() == null && !used) {
                unused.add(new Choice(pair.student(), pair.family()));
            }
        }
        Collections.shuffle(unused, new Random(seed));
        price(unused.get(unused.size() - 1));
    }

    @Benchmark
    public List<PairPrice> priceOfAPair(Measured measured) {
        var clock = new Clock();
        var prices = unused.stream().limit(QUESTIONS).map(this::price).toList();
        measured.cpu = clock.cpu();
        measured.count = QUESTIONS;
        measured.peak = Clock.peakMegabytes();
        measured.proven = prices.stream()
                        .noneMatch(it -> it.verdict() == Verdict.AT_MOST || it.verdict() == Verdict.OPEN)
                ? 1
                : 0;
        return prices;
    }

    @Benchmark
    public BoardPrices priceOfEveryPair(Measured measured) {
        var clock = new Clock();
        var prices = engine.ask(new EveryPair(problem, plan), Steps.NONE, new Cancellation());
        measured.cpu = clock.cpu();
        measured.count = 1;
        measured.peak = Clock.peakMegabytes();
        measured.proven = prices.complete() ? 1 : 0;
        return prices;
    }

    @Benchmark
    public int aFamilyDropsOut(Measured measured) {
        var clock = new Clock();
        var moved = 0;
        var proven = true;
        for (int i = 0; i < QUESTIONS; i++) {
            var family = plan.get(i * plan.size() / QUESTIONS).stays().get(0).family();
            var mended = engine.ask(
                    new Mend(problem, plan, List.of(Event.familyGone(family)), 0, MendFirst.PLACES),
                    Steps.NONE,
                    new Cancellation());
            moved += mended.moved().size();
            proven &= mended.status() == Status.OPTIMAL || mended.status() == Status.INFEASIBLE;
        }
        measured.cpu = clock.cpu();
        measured.count = QUESTIONS;
        measured.peak = Clock.peakMegabytes();
        measured.proven = proven ? 1 : 0;
        return moved;
    }

    private PairPrice price(Choice pair) {
        return engine.ask(
                new WhatIfPair(problem, plan, pair.student(), pair.family()), Steps.NONE, new Cancellation());
    }
}
