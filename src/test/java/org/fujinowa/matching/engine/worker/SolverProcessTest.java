package org.fujinowa.matching.engine.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.matching.engine.EngineFailure;
import org.fujinowa.matching.engine.Examples;
import org.fujinowa.matching.engine.Progress;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.solve.PlacementSolver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The child process lives, dies and comes back as promised. To start one takes seconds, so most tests share theirs. */
@Timeout(120)
class SolverProcessTest {

    @TempDir
    private static Path shared;

    private static SolverProcess process;

    @TempDir
    private Path folder;

    @BeforeAll
    static void settings() {
        process = new SolverProcess(settings(shared));
    }

    @AfterAll
    static void close() {
        process.close();
    }

    static WorkerSettings settings(Path folder) {
        var classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith("classes")
                        || entry.contains("ortools")
                        || entry.contains("protobuf")
                        || entry.contains("jna"))
                .map(Path::of)
                .toList();
        return WorkerSettings.of(classPath, "256m", folder);
    }

    @Test
    void answers_as_the_engine_in_this_process_does() {
        var problem = Examples.twelveStudents();

        var answer = process.solve(problem);

        assertThat(answer.placements())
                .isEqualTo(new PlacementSolver().solve(problem).placements());
        assertThat(answer.levels())
                .isEqualTo(new PlacementSolver().solve(problem).levels());
        assertThat(answer.unplaced())
                .isEqualTo(new PlacementSolver().solve(problem).unplaced());
    }

    @Test
    void stays_warm_from_one_question_to_the_next() {
        process.solve(Examples.twelveStudents());
        var first = process.pid();

        process.solve(Examples.twelveStudents());

        assertThat(process.pid()).isEqualTo(first);
    }

    @Test
    void fails_the_one_call_whose_child_is_killed_and_answers_the_next() {
        assertThatThrownBy(() -> process.solve(Examples.hard(), killingTheChild(), new Cancellation()))
                .isInstanceOf(EngineFailure.class)
                .hasMessageContaining("137");

        assertThat(process.solve(Examples.twelveStudents()).status()).isEqualTo(Status.OPTIMAL);
    }

    @Test
    void starts_a_new_child_if_the_old_one_died_between_two_questions() {
        process.warmUp();
        var first = handle(process);
        first.destroyForcibly();
        first.onExit().join();

        assertThat(process.solve(Examples.twelveStudents()).status()).isEqualTo(Status.OPTIMAL);
        assertThat(process.pid().orElseThrow()).isNotEqualTo(first.pid());
    }

    @Test
    void stops_when_cancelled_and_gives_the_best_plan_so_far() {
        var cancellation = new Cancellation();

        var answer = process.solve(Examples.hard(), (level, value, bound) -> cancellation.cancel(), cancellation);

        assertThat(answer.status()).isEqualTo(Status.CANCELLED);
        assertThat(answer.placements()).isNotEmpty();
        assertThat(process.solve(Examples.twelveStudents()).status()).isEqualTo(Status.OPTIMAL);
    }

    @Test
    void ends_its_child_when_it_is_closed_in_the_middle_of_a_question() {
        var process = new SolverProcess(settings(folder));
        var begun = new CompletableFuture<ProcessHandle>();
        var call = CompletableFuture.supplyAsync(() -> process.solve(
                Examples.hard(), (level, value, bound) -> begun.complete(handle(process)), new Cancellation()));
        var child = begun.orTimeout(60, TimeUnit.SECONDS).join();

        process.close();

        assertThat(call).failsWithin(10, TimeUnit.SECONDS).withThrowableThat().withCauseInstanceOf(EngineFailure.class);
        assertThat(child.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
        assertThatThrownBy(() -> process.solve(Examples.twelveStudents())).isInstanceOf(EngineFailure.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_child_ends_when_its_input_ends_though_it_is_at_work() throws IOException {
        var own = Files.createDirectory(folder.resolve("alone"));
        var child = new ProcessBuilder(settings(folder).command(own))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = child.inputReader();
        assertThat(output.readLine()).isEqualTo(new Message.Ready().toLine());
        var input = child.outputWriter();
        input.write(new Message.Solve(Examples.hard()).toLine() + "\n");
        input.flush();
        assertThat(output.readLine()).contains("reached");

        input.close();

        assertThat(child.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
    }

    @Test
    void says_so_when_no_child_can_be_started() {
        var settings = new WorkerSettings(Path.of("/nowhere"), List.of(), "64m", folder);
        try (var broken = new SolverProcess(settings)) {
            assertThatThrownBy(broken::warmUp).isInstanceOf(EngineFailure.class);
        }
    }

    @Test
    void says_so_when_the_child_ends_before_it_is_ready() {
        try (var broken = new SolverProcess(WorkerSettings.of(List.of(folder), "64m", folder.resolve("b")))) {
            assertThatThrownBy(broken::warmUp).isInstanceOf(EngineFailure.class).hasMessageContaining("exit code 1");
        }
    }

    @Test
    void removes_what_servers_that_no_longer_run_have_left() throws IOException {
        // No system hands out this process id.
        var left = Files.createDirectories(folder.resolve("solver-999999999-0a").resolve("natives"));
        Files.writeString(left.resolve("libjniortools.so"), "x");

        new SolverProcess(settings(folder)).close();

        assertThat(left.getParent()).doesNotExist();
    }

    @Test
    void leaves_the_unpacked_libraries_of_a_killed_child_no_longer_than_to_its_next_start() throws IOException {
        process.warmUp();
        var first = handle(process);
        first.destroyForcibly();
        first.onExit().join();

        process.warmUp();

        try (var files = Files.walk(shared)) {
            assertThat(files.filter(file -> file.toString().endsWith("libjniortools.so")))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void a_pool_answers_several_callers_at_once() {
        try (var pool = new SolverPool(2, settings(folder))) {
            var calls = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> pool.solve(Examples.twelveStudents())))
                    .limit(4)
                    .toList();

            assertThat(calls)
                    .allSatisfy(call -> assertThat(call.join().status()).isEqualTo(Status.OPTIMAL));
        }
    }

    @Test
    void a_question_cancelled_while_it_waits_for_a_child_is_answered_without_a_plan() {
        try (var pool = new SolverPool(1, settings(folder))) {
            var first = new Cancellation();
            var second = new Cancellation();
            var answer = pool.solve(
                    Examples.hard(),
                    (level, value, bound) -> {
                        if (!second.cancelled()) {
                            second.cancel();
                            assertThat(pool.solve(Examples.hard(), Progress.NONE, second)
                                            .placements())
                                    .isEmpty();
                            first.cancel();
                        }
                    },
                    first);

            assertThat(answer.status()).isEqualTo(Status.CANCELLED);
        }
    }

    private Progress killingTheChild() {
        return (level, value, bound) -> process.pid().stream()
                .mapToObj(ProcessHandle::of)
                .forEach(it -> it.ifPresent(ProcessHandle::destroyForcibly));
    }

    private static ProcessHandle handle(SolverProcess process) {
        return ProcessHandle.of(process.pid().orElseThrow()).orElseThrow();
    }
}
