package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.fujinowa.matching.BoardChanged;
import org.fujinowa.matching.model.InMemoryBoards;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever watches a board hears how often it was changed, on this node or another. */
class BoardWatchTest {

    private static final int PATIENCE_SECONDS = 20;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final InMemoryBoards boards = new InMemoryBoards();
    private final BoardWatch watch = new BoardWatch(new BoardCounters(boards), threads);
    private final DelegationId delegation = DelegationId.next();
    private final BlockingQueue<Long> heard = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void a_change_that_another_node_has_written_is_told() throws InterruptedException {
        watch.watch(delegation, heard::add);
        assertThat(next()).isZero();

        boards.lock(delegation).change(0);

        assertThat(next()).isEqualTo(1);
    }

    @Test
    void one_who_fails_does_not_keep_others_from_hearing() throws InterruptedException {
        watch.watch(delegation, changes -> {
            throw new IllegalStateException("gone");
        });
        watch.watch(delegation, heard::add);
        assertThat(next()).isZero();

        boards.lock(delegation).change(0);
        watch.hear(new BoardChanged(delegation));

        assertThat(next()).isEqualTo(1);
    }

    @Test
    void whoever_has_stopped_hears_nothing_while_others_do() throws InterruptedException {
        var gone = new LinkedBlockingQueue<Long>();
        var stop = watch.watch(delegation, gone::add);
        watch.watch(delegation, heard::add);
        assertThat(gone.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isZero();
        assertThat(next()).isZero();
        stop.run();

        boards.lock(delegation).change(0);

        assertThat(next()).isEqualTo(1);
        assertThat(gone).isEmpty();
    }

    @Test
    void not_more_can_watch_than_one_node_bears() {
        for (int i = 0; i < BoardWatch.MOST_WATCHERS; i++) {
            watch.watch(delegation, changes -> {});
        }

        assertThatThrownBy(() -> watch.watch(delegation, heard::add))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        broken -> assertThat(broken.key()).isEqualTo("matching.too-many-watchers"));
    }

    private Long next() throws InterruptedException {
        return heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
