package org.fujinowa.documents.pdf;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sets manuscripts in the server, on threads of its own: at most two documents at once, so that printing never takes the
 * server away from its pages. The first document takes seconds, because fonts and renderer have to be loaded, so a small one
 * is set some time after the start.
 */
@ApplicationScoped
@ManagedScheduledExecutorDefinition(name = "java:app/concurrent/press", maxAsync = 2)
public class Press {

    @Resource(lookup = "java:app/concurrent/press")
    private @Nullable ManagedScheduledExecutorService threads;

    private long warmUpAfterSeconds;
    private @Nullable Executor executor;
    private @Nullable Typesetter typesetter;

    /** For the CDI proxy. */
    protected Press() {}

    @Inject
    Press(@ConfigProperty(name = "fujinowa.pdf.warm-up.seconds", defaultValue = "20") long warmUpAfterSeconds) {
        this.warmUpAfterSeconds = warmUpAfterSeconds;
    }

    /** For a test, which brings its own threads. */
    public static Press on(Executor executor) {
        var press = new Press();
        press.executor = executor;
        return press;
    }

    /** Has the fonts and the renderer loaded some seconds after the start; a negative number leaves it to the first document. */
    void warmUp(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (threads != null && warmUpAfterSeconds >= 0) {
            Supplier<byte[]> first = () -> set(new Manuscript(
                    "・",
                    "・",
                    Locale.JAPANESE,
                    "p { font-family: 'Noto Sans JP' }",
                    "",
                    "<p lang=\"ja\">藤の輪 Fujinowa</p>",
                    Instant.EPOCH));
            threads.schedule(first::get, warmUpAfterSeconds, TimeUnit.SECONDS);
        }
    }

    /** The manuscript as PDF/UA-1 and PDF/A-3u; the caller waits. */
    public byte[] set(Manuscript manuscript) {
        return typesetter().set(manuscript);
    }

    /** Does the work on a thread of the press, after what waits there already. */
    public void inBackground(Runnable work) {
        var given = executor == null ? threads : executor;
        if (given == null) {
            throw new IllegalStateException("The server gave no threads.");
        }
        given.execute(work);
    }

    private synchronized Typesetter typesetter() {
        var ready = typesetter;
        if (ready == null) {
            ready = new Typesetter();
            typesetter = ready;
        }
        return ready;
    }
}
