package org.fujinowa.retention.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.jspecify.annotations.Nullable;

/**
 * Has each day's run begun once, by whichever node asks first: half an hour after the start, then every half hour, so that a
 * server which sleeps at night forgets too.
 */
@ApplicationScoped
public class ForgettingRounds {

    private static final Logger LOG = Logger.getLogger(ForgettingRounds.class.getName());
    private static final long MINUTES_BETWEEN = 30;
    private static final Caller JOB = Caller.job("retention", Permission.VIEW_PROGRAMMES, Permission.MANAGE_RETENTION);

    private ForgettingRun run;
    private CurrentCaller caller;

    @Resource
    private @Nullable ManagedScheduledExecutorService server;

    /** For the CDI proxy. */
    protected ForgettingRounds() {}

    @Inject
    ForgettingRounds(ForgettingRun run, CurrentCaller caller) {
        this.run = run;
        this.caller = caller;
    }

    /** Called once, when the server has started. */
    @OpenToAll("Called by the start of the server; carries out nothing but the rules that people were allowed to set.")
    public void begin() {
        if (server == null) {
            throw new IllegalStateException("The server gave no threads.");
        }
        server.scheduleWithFixedDelay(this::walk, MINUTES_BETWEEN, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    /** A run that fails must not be the last one. */
    private void walk() {
        try {
            caller.actingAs(JOB, run::today)
                    .ifPresent(
                            report -> LOG.log(Level.INFO, "Forgotten by their rules: {0}, failed: {1}", new Object[] {
                                report.forgotten(), report.failed()
                            }));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The run of retention failed; it is tried again.", failed);
        }
    }
}
