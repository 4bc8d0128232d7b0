package org.fujinowa.matching.engine;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fujinowa.matching.engine.solve.PlacementSolver;
import org.fujinowa.matching.engine.solve.SecondLook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Placing everybody: by the engine, with proof, and by what is done elsewhere. Every plan is checked beside the clock. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlacingBenchmark {

    @Param("40x60")
    public String size;

    @Param("1")
    public long seed;

    private PlacementSolver engine;
    private PlacementProblem problem;

    @Setup(Level.Trial)
    public void warmUp() {
        engine = new PlacementSolver();
        problem = Size.of(size).problem(seed, false);
        for (int other = 1; other <= 5; other++) {
            engine.solve(new Size(12, 20).problem(1000 + other, true));
        }
    }

    @Benchmark
    public PlacementAnswer engine(Measured measured) {
        return solve(problem, measured);
    }

    @Benchmark
    public PlacementAnswer engineWithBackups(Measured measured) {
        return solve(Size.of(size).problem(seed, true), measured);
    }

    @Benchmark
    public List<Placement> firstCome(Measured measured) {
        return checked(new ByHand(problem).firstComeFirstServed(), measured);
    }

    @Benchmark
    public List<Placement> hardestFirst(Measured measured) {
        return checked(new ByHand(problem).hardestFirst(), measured);
    }

    @Benchmark
    public List<Placement> galeShapley(Measured measured) {
        return checked(new GaleShapley(problem).placements(), measured);
    }

    /** The bound of pure assignment: beds and stays alone, in fractions, with as many placed as the engine places. */
    @Benchmark
    public double assignmentBound(Measured measured) {
        var clock = new Clock();
        var bound = new AssignmentBound(problem).total();
        measured.cpu = clock.cpu();
        measured.count = 1;
        measured.total = bound;
        measured.peak = Clock.peakMegabytes();
        return bound;
    }

    private PlacementAnswer solve(PlacementProblem asked, Measured measured) {
        var clock = new Clock();
        var good = new FirstGood(clock);
        var answer = engine.solve(asked, good, new Cancellation());
        measured.cpu = clock.cpu();
        measured.count = 1;
        measured.peak = Clock.peakMegabytes();
        measured.values(answer.levels());
        measured.proven = answer.status() == Status.OPTIMAL ? 1 : 0;
        good.tell(measured);
        if (!PlanCheck.breaches(asked, answer.placements()).isEmpty()) {
            throw new IllegalStateException("The engine's plan breaks a rule.");
        }
        return answer;
    }

    private List<Placement> checked(List<Placement> placements, Measured measured) {
        var breaches = PlanCheck.breaches(problem, placements);
        if (!breaches.isEmpty()) {
            throw new IllegalStateException("A plan by hand breaks a rule: " + breaches.get(0));
        }
        measured.count = 1;
        measured.values(SecondLook.values(problem, placements, null));
        return placements;
    }
}
