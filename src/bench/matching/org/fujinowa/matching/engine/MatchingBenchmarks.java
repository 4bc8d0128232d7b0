package org.fujinowa.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks through JMH, each in a JVM of its own, and prints the tables of docs/benchmarks.md. */
public final class MatchingBenchmarks {

    private MatchingBenchmarks() {}

    /** @param arguments {@code --quick}, nothing, or {@code --full}; or sizes, for instance {@code 40x60} */
    public static void main(String[] arguments) throws RunnerException {
        var scope = arguments.length == 0 ? "" : arguments[0];
        List<String> sizes = switch (scope) {
            case "--quick" -> List.of("12x20", "40x60");
            case "" -> List.of("12x20", "40x60", "200x300");
            case "--full" -> List.of("12x20", "40x60", "200x300", "1000x1500");
            default -> List.of(arguments);
        };
        List<RunResult> results = new ArrayList<>();
        for (var size : sizes) {
            results.addAll(run(PlacingBenchmark.class, excluded(size), size));
            if (!size.equals("1000x1500")) {
                results.addAll(run(AskingBenchmark.class, size.equals("200x300") ? ".*priceOfEveryPair" : "-", size));
            }
        }
        if (scope.startsWith("--full") || scope.isEmpty()) {
            results.addAll(run(PublishedBenchmark.class, "-", null));
        }
        print(results);
    }

    /** Joint back-ups are asked of delegations, not of whole cities. */
    private static String excluded(String size) {
        return Size.of(size).students() > 100 ? ".*engineWithBackups" : "-";
    }

    private static List<RunResult> run(Class<?> benchmark, String excluded, String size) throws RunnerException {
        var large = size != null && Size.of(size).students() >= 200;
        var options = new OptionsBuilder()
                .include(benchmark.getName() + "\\..*")
                .exclude(excluded)
                .forks(1)
                .warmupIterations(large ? 0 : 2)
                .measurementIterations(large ? 1 : 3)
                .timeout(TimeValue.minutes(20))
                .jvmArgsAppend("-Xmx1g")
                .shouldFailOnError(true);
        if (size != null) {
            options.param("size", size);
        }
        return List.copyOf(new Runner(options.build()).run());
    }

    private static void print(List<RunResult> results) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "size", "what", "wall ms", "CPU ms", "within 1 %: wall, CPU ms", "proven", "placed", "fairness", "total", "peak MB"));
        for (var result : results) {
            var count = Math.max(1, told(result, "count"));
            var size = result.getParams().getParam("size");
            rows.add(List.of(
                    size == null ? "60 problems" : size,
                    name(result),
                    number(result.getPrimaryResult().getScore() / perOne(result, count)),
                    number(told(result, "cpu") / perOne(result, count)),
                    told(result, "cpuWithinOnePercent") == 0
                            ? ""
                            : number(told(result, "wallWithinOnePercent")) + ", "
                                    + number(told(result, "cpuWithinOnePercent")),
                    told(result, "proven") == 1 ? "yes" : "",
                    number(told(result, "placed")),
                    number(told(result, "fairness")),
                    number(told(result, "total")),
                    number(told(result, "peak"))));
        }
        System.out.println();
        for (int i = 0; i < rows.size(); i++) {
            System.out.println("| " + String.join(" | ", rows.get(i)) + " |");
            if (i == 0) {
                System.out.println("|---".repeat(rows.get(0).size()) + "|");
            }
        }
    }

    /** Questions are told one by one, the problems of the library all together. */
    private static double perOne(RunResult result, double count) {
        return name(result).equals("orLibrary") ? 1 : count;
    }

    private static String name(RunResult result) {
        var full = result.getParams().getBenchmark();
        return full.substring(full.lastIndexOf('.') + 1);
    }

    private static double told(RunResult result, String what) {
        var told = result.getSecondaryResults().get(what);
        return told == null ? 0 : told.getStatistics().getMean();
    }

    private static String number(double value) {
        if (value == 0) {
            return "";
        }
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
    }
}
