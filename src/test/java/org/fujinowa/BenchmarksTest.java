package org.fujinowa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benchmarks take too long to run with the tests, but what does not compile is no benchmark any more. */
class BenchmarksTest {

    @TempDir
    private Path classes;

    @Test
    void every_benchmark_still_compiles() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var faults = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(faults, Locale.ROOT, StandardCharsets.UTF_8)) {
            var options = List.of(
                    "-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
            var compiled = compiler.getTask(
                            null, files, faults, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();

            assertThat(faults.getDiagnostics()).isEmpty();
            assertThat(compiled).isTrue();
        }
    }

    private static List<Path> sources() throws IOException {
        try (var found = Files.walk(Path.of("src/bench"))) {
            return found.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
