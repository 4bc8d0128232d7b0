package org.fujinowa.notification.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.service.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Has the mailbox for reports read every few minutes as long as the server runs, if there is one. */
@ApplicationScoped
public class BounceRounds {

    private static final Logger LOG = Logger.getLogger(BounceRounds.class.getName());
    private static final long MINUTES_BETWEEN = 5;
    private static final Caller POST = Caller.job("post");

    private BounceBox box;
    private BounceSteps steps;
    private CurrentCaller caller;

    @Resource
    private @Nullable ManagedScheduledExecutorService server;

    /** For the CDI proxy. */
    protected BounceRounds() {}

    @Inject
    BounceRounds(BounceBox box, BounceSteps steps, CurrentCaller caller) {
        this.box = box;
        this.steps = steps;
        this.caller = caller;
    }

    /** Called once, when the server has started. */
    @OpenToAll(
            "Called by the start of the server; writes down nothing but what mail servers report of our own messages.")
    public void begin() {
        if (server == null) {
            throw new IllegalStateException("The server gave no threads.");
        }
        if (box.ready()) {
            server.scheduleWithFixedDelay(this::walk, 1, MINUTES_BETWEEN, TimeUnit.MINUTES);
        }
    }

    /** A round that fails must not be the last one. */
    private void walk() {
        try {
            caller.actingAs(POST, () -> {
                box.read(steps::reported);
                return POST;
            });
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A round through the mailbox for reports failed; the next one follows.", failed);
        }
    }
}
