package org.fujinowa.matching.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fujinowa.matching.engine.json.ProblemReader;
import org.fujinowa.matching.engine.solve.PlacementSolver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The sixty problems of the OR-Library one after another; that their optima are the published ones is a unit test. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PublishedBenchmark {

    private final List<PlacementProblem> problems = new ArrayList<>();
    private PlacementSolver engine;

    @Setup
    public void read() throws IOException {
        engine = new PlacementSolver();
        try (var files = Files.list(Path.of("test-data/or-library"))) {
            for (var file : files.filter(it -> it.getFileName().toString().matches("c\\d+_\\d\\.json"))
                    .sorted()
                    .toList()) {
                problems.add(ProblemReader.read(Files.readString(file)));
            }
        }
    }

    @Benchmark
    public int orLibrary(Measured measured) {
        var clock = new Clock();
        var proven = problems.stream()
                .filter(problem -> engine.solve(problem).status() == Status.OPTIMAL)
                .count();
        measured.cpu = clock.cpu();
        measured.count = problems.size();
        measured.proven = proven == problems.size() ? 1 : 0;
        measured.peak = Clock.peakMegabytes();
        return (int) proven;
    }
}
