package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EngineWorkTest {

    private static final int PATIENCE_SECONDS = 20;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final CurrentCaller caller = new CurrentCaller();
    private final EngineWork background = new EngineWork(caller, threads, 5);
    private final List<String> record = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    @AfterEach
    void stopTheThreads() {
        threads.shutdownNow();
    }

    @Test
    void a_beat_that_fails_does_not_silence_the_next_which_hears_the_wish_to_stop() throws Exception {
        var beats = new AtomicInteger();

        begin(
                () -> {
                    if (beats.incrementAndGet() == 1) {
                        throw new IllegalStateException("overtaken");
                    }
                    return true;
                },
                EngineWorkTest::untilStopped);

        assertThat(record).containsExactly("stopped");
        assertThat(beats).hasValueGreaterThanOrEqualTo(2);
    }

    @Test
    void the_end_is_written_when_no_beat_can_come_any_more() throws Exception {
        begin(
                () -> {
                    record.add("beat");
                    return record.size() >= 3;
                },
                EngineWorkTest::untilStopped);

        threads.shutdown();
        assertThat(threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(record).hasSizeGreaterThanOrEqualTo(4).last().isEqualTo("stopped");
    }

    @Test
    void an_end_that_was_overtaken_is_written_again() throws Exception {
        var attempts = new AtomicInteger();

        caller.actingAs(Caller.job("chiba", Permission.values()), () -> {
            background.begin(
                    () -> false,
                    stop -> () -> {
                        if (attempts.incrementAndGet() < 3) {
                            throw new IllegalStateException("overtaken");
                        }
                        ended.countDown();
                    },
                    () -> record.add("failed"));
            return ended;
        });

        assertThat(ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(attempts).hasValue(3);
        assertThat(record).isEmpty();
    }

    @Test
    void work_that_breaks_off_is_written_down_as_failed() throws Exception {
        begin(() -> false, stop -> {
            throw new IllegalStateException("no memory");
        });

        assertThat(record).containsExactly("failed");
    }

    @Test
    void it_works_in_the_name_of_whoever_asked() throws Exception {
        caller.actingAs(Caller.job("chiba", Permission.values()), () -> {
            background.begin(
                    () -> false,
                    stop -> {
                        var name = caller.get().signInName();
                        return () -> {
                            record.add(name);
                            ended.countDown();
                        };
                    },
                    () -> record.add("failed"));
            return ended;
        });

        assertThat(ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(record).containsExactly(Caller.job("chiba").signInName());
    }

    /** Begins, and waits until an end is written. */
    private void begin(BooleanSupplier beat, Function<Cancellation, String> work) throws InterruptedException {
        caller.actingAs(Caller.job("chiba", Permission.values()), () -> {
            background.begin(
                    beat,
                    stop -> {
                        var how = work.apply(stop);
                        return () -> end(how);
                    },
                    () -> end("failed"));
            return ended;
        });
        assertThat(ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private void end(String how) {
        record.add(how);
        ended.countDown();
    }

    private static String untilStopped(Cancellation stop) {
        var stopped = new CountDownLatch(1);
        try (var heard = stop.onCancel(stopped::countDown)) {
            return stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS) ? "stopped" : "never " + heard;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
