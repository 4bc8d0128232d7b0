package org.fujinowa.selection.service;

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

/** Passes offers on whose day is over, every hour as long as the server runs. */
@ApplicationScoped
public class OfferRounds {

    private static final Logger LOG = Logger.getLogger(OfferRounds.class.getName());
    private static final long MINUTES_BETWEEN = 60;
    private static final Caller ROUNDS = Caller.job(
            "selection", Permission.SELECT_APPLICANTS, Permission.VIEW_APPLICATIONS, Permission.VIEW_PROGRAMMES);

    private ReserveOffers offers;
    private CurrentCaller caller;

    @Resource
    private @Nullable ManagedScheduledExecutorService server;

    /** For the CDI proxy. */
    protected OfferRounds() {}

    @Inject
    OfferRounds(ReserveOffers offers, CurrentCaller caller) {
        this.offers = offers;
        this.caller = caller;
    }

    /** Called once, when the server has started. */
    @OpenToAll("Called by the start of the server; passes on what people were allowed to offer.")
    public void begin() {
        if (server == null) {
            throw new IllegalStateException("The server gave no threads.");
        }
        server.scheduleWithFixedDelay(this::walk, 1, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    /** A round that fails must not be the last one. */
    private void walk() {
        try {
            caller.actingAs(ROUNDS, offers::runOut);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A round of offers failed; the next one follows.", failed);
        }
    }
}
