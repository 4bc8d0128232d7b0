package org.fujinowa.matching.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.fujinowa.matching.BoardChanged;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever watches a board that it has changed: at once if it was changed on this node, and within a third of a second
 * on any other, for the counters in the database are read that often as long as anybody on this node watches.
 */
@ApplicationScoped
public class BoardWatch {

    /** On one node; each costs a connection and a line in the question to the database. */
    static final int MOST_WATCHERS = 300;

    private static final long BETWEEN_LOOKS_MILLIS = 300;
    private static final long SILENCE_MILLIS = 5_000;

    private BoardCounters counters;

    @Resource
    private @Nullable ManagedScheduledExecutorService server;

    private @Nullable ScheduledExecutorService own;

    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean looking = new AtomicBoolean();

    /** For the CDI proxy. */
    protected BoardWatch() {}

    @Inject
    public BoardWatch(BoardCounters counters) {
        this.counters = counters;
    }

    /** For a test, which brings its own threads. */
    BoardWatch(BoardCounters counters, ScheduledExecutorService own) {
        this(counters);
        this.own = own;
    }

    /**
     * Watches a board until the returned work is run.
     *
     * @param told hears the state of the board now, at each change, and every few seconds when nothing changes
     * @throws RuleViolation {@code matching.too-many-watchers}
     */
    @Requires(Permission.VIEW_PLACEMENTS)
    public Runnable watch(DelegationId delegation, LongConsumer told) {
        if (watchers.size() >= MOST_WATCHERS) {
            throw new RuleViolation("matching.too-many-watchers");
        }
        var watcher = new Watcher(delegation, told);
        watchers.add(watcher);
        lookIn(0);
        return () -> watchers.remove(watcher);
    }

    /** A change on this node is told at once; by another thread, for this one is still in its transaction. */
    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) BoardChanged change) {
        if (watchers.stream().anyMatch(watcher -> watcher.delegation.equals(change.delegation()))) {
            threads().submit(this::tell);
        }
    }

    /** Looks again and again while somebody watches; a look that fails is no reason to look no more. */
    private void look() {
        try {
            tell();
        } finally {
            looking.set(false);
            if (!watchers.isEmpty()) {
                lookIn(BETWEEN_LOOKS_MILLIS);
            }
        }
    }

    private void lookIn(long millis) {
        if (looking.compareAndSet(false, true)) {
            threads().schedule(this::look, millis, TimeUnit.MILLISECONDS);
        }
    }

    /** Each watcher is told by itself, so that one who is slow or gone holds up nobody. */
    private void tell() {
        var watched = watchers.stream().map(watcher -> watcher.delegation).collect(Collectors.toSet());
        if (watched.isEmpty()) {
            return;
        }
        var states = counters.of(watched);
        for (var watcher : watchers) {
            if (watcher.isDue(states.getOrDefault(watcher.delegation, 0L))) {
                threads().submit(watcher::tell);
            }
        }
    }

    private ScheduledExecutorService threads() {
        if (own != null) {
            return own;
        }
        if (server == null) {
            throw new IllegalStateException("The server gave no threads.");
        }
        return server;
    }

    private static final class Watcher {

        private final DelegationId delegation;
        private final LongConsumer told;
        private long last = -1;
        private long lastMoment;

        Watcher(DelegationId delegation, LongConsumer told) {
            this.delegation = delegation;
            this.told = told;
        }

        synchronized boolean isDue(long changes) {
            var moment = System.nanoTime();
            var due = changes > last || TimeUnit.NANOSECONDS.toMillis(moment - lastMoment) >= SILENCE_MILLIS;
            if (due) {
                last = Math.max(last, changes);
                lastMoment = moment;
            }
            return due;
        }

        synchronized void tell() {
            told.accept(last);
        }
    }
}
