package org.fujinowa.matching.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fujinowa.matching.engine.Cancellation;
import org.fujinowa.security.service.CurrentCaller;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the engine at work in the background, in the name of whoever asked. As long as it works, a record is told every second how
 * far it is and answers whether somebody wants it to stop; so every node can show the work and stop it.
 */
@ApplicationScoped
class EngineWork {

    private static final Logger LOG = Logger.getLogger(EngineWork.class.getName());
    private static final int ATTEMPTS = 5;
    private static final long A_SECOND = 1000;

    private CurrentCaller caller;

    @Resource
    private @Nullable ManagedScheduledExecutorService server;

    private @Nullable ScheduledExecutorService own;

    private long milliseconds = A_SECOND;

    /** For the CDI proxy. */
    protected EngineWork() {}

    @Inject
    EngineWork(CurrentCaller caller) {
        this.caller = caller;
    }

    /** For a test, which brings its own threads and has its own idea of a second. */
    EngineWork(CurrentCaller caller, ScheduledExecutorService own, long milliseconds) {
        this(caller);
        this.own = own;
        this.milliseconds = milliseconds;
    }

    /**
     * Begins and returns at once.
     *
     * @param beat writes down how far the work is, and says whether it should stop; called every second by another thread
     * @param work does the work, and returns what writes down its end; that is called once no beat can come any more
     * @param failure writes down that the work broke off, because {@code work} threw something
     */
    void begin(BooleanSupplier beat, Function<Cancellation, Runnable> work, Runnable failure) {
        var asking = caller.get();
        threads()
                .submit(() -> caller.actingAs(asking, () -> {
                    carryOut(beat, work, failure);
                    return asking;
                }));
    }

    private void carryOut(BooleanSupplier beat, Function<Cancellation, Runnable> work, Runnable failure) {
        var cancellation = new Cancellation();
        var pulse = threads()
                .scheduleAtFixedRate(
                        () -> beatOnce(beat, cancellation), milliseconds, milliseconds, TimeUnit.MILLISECONDS);
        var end = failure;
        try {
            end = work.apply(cancellation);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Work of the engine failed.", failed);
        } finally {
            pulse.cancel(false);
            // A beat at the same moment would take the record's next version, and the end could not be written.
            synchronized (cancellation) {
                insist(end);
            }
        }
    }

    /** A beat that failed is left out; one exception would end all that follow, and the work would pass for dead. */
    private static void beatOnce(BooleanSupplier beat, Cancellation cancellation) {
        synchronized (cancellation) {
            try {
                if (beat.getAsBoolean()) {
                    cancellation.cancel();
                }
            } catch (RuntimeException missed) {
                LOG.log(Level.FINE, "A beat was left out.", missed);
            }
        }
    }

    /** Writes a word down, and tries again if somebody else writes in the same record at the same moment. */
    static void insist(Runnable word) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                word.run();
                return;
            } catch (RuntimeException overtaken) {
                LOG.log(Level.FINE, "A word is written again.", overtaken);
            }
        }
        word.run();
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
}
