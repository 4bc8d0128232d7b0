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

/** Has the outbox emptied every few seconds as long as the server runs. */
@ApplicationScoped
public class MailRounds {

    private static final Logger LOG = Logger.getLogger(MailRounds.class.getName());
    private static final long SECONDS_BETWEEN = 10;
    private static final Caller POST = Caller.job("post");

    private SendingRound round;
    private CurrentCaller caller;

    @Resource
    private @Nullable ManagedScheduledExecutorService server;

    /** For the CDI proxy. */
    protected MailRounds() {}

    @Inject
    MailRounds(SendingRound round, CurrentCaller caller) {
        this.round = round;
        this.caller = caller;
    }

    /** Called once, when the server has started. */
    @OpenToAll("Called by the start of the server; sends nothing that nobody was allowed to write.")
    public void begin() {
        if (server == null) {
            throw new IllegalStateException("The server gave no threads.");
        }
        server.scheduleWithFixedDelay(this::walk, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** A round that fails, for instance because the database is away, must not be the last one. */
    private void walk() {
        try {
            caller.actingAs(POST, () -> {
                round.walk();
                return POST;
            });
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A round of the post failed; the next one follows.", failed);
        }
    }
}
