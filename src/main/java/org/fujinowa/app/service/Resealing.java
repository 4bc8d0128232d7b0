package org.fujinowa.app.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fujinowa.app.KeyUse;
import org.fujinowa.app.model.SealedValues;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.secret.KeepsTraces;
import org.jspecify.annotations.Nullable;

/**
 * Seals everything with the newest key after a change of keys, while people go on working. What is still to be done is counted in the
 * database, so a run that ended with its server goes on where it was when somebody begins it again.
 */
@ApplicationScoped
public class Resealing {

    private static final Logger LOG = Logger.getLogger(Resealing.class.getName());

    private SealedValues values;
    private Iterable<KeepsTraces> traces;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    @Resource
    private @Nullable ManagedExecutorService server;

    private @Nullable Executor executor;

    private final AtomicBoolean works = new AtomicBoolean();
    private final AtomicLong done = new AtomicLong();
    private volatile List<String> failed = List.of();

    /** For the CDI proxy. */
    protected Resealing() {}

    @Inject
    public Resealing(
            SealedValues values, Instance<KeepsTraces> traces, AuditTrail audit, CurrentCaller caller, Clock clock) {
        this(values, traces, audit, caller, clock, null);
    }

    /** For a test, which brings its own threads. */
    Resealing(
            SealedValues values,
            Iterable<KeepsTraces> traces,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock,
            @Nullable Executor executor) {
        this.values = values;
        this.traces = traces;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.executor = executor;
    }

    /** The keys of this server with what each of them seals, the newest first. */
    @Requires(Permission.MANAGE_BACKUPS)
    public List<KeyUse> keys() {
        return values.use();
    }

    /** Whether this server is at it. */
    @Requires(Permission.MANAGE_BACKUPS)
    public boolean works() {
        return works.get();
    }

    /** How many values this server has sealed anew in its last run. */
    @Requires(Permission.MANAGE_BACKUPS)
    public long done() {
        return done.get();
    }

    /** Where values stand that the last run could not open. */
    @Requires(Permission.MANAGE_BACKUPS)
    public List<String> failed() {
        return failed;
    }

    /**
     * Begins in the background.
     *
     * @throws RuleViolation {@code app.reseal-under-way} if this server is at it already
     */
    @Requires(Permission.MANAGE_BACKUPS)
    public void begin() {
        if (!works.compareAndSet(false, true)) {
            throw new RuleViolation("app.reseal-under-way");
        }
        done.set(0);
        failed = List.of();
        var acting = caller.get();
        try {
            threads().execute(() -> run(acting));
        } catch (RuntimeException noThread) {
            works.set(false);
            throw noThread;
        }
    }

    private void run(Caller acting) {
        try {
            for (var kept : traces) {
                kept.traceAnew();
            }
            failed = values.sealAnew(place -> done.incrementAndGet());
            failed.forEach(place -> LOG.log(Level.SEVERE, "{0} cannot be opened, and was not sealed anew.", place));
            values.noteUnused(clock.instant());
            caller.actingAs(acting, () -> {
                audit.record(
                        Deed.CHANGED,
                        new Subject("SecretKeys", values.use().get(0).name()),
                        Changes.fact("sealed-anew", done.get()));
                return true;
            });
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, "Sealing with the newest key stopped; begin it again.", fault);
        } finally {
            works.set(false);
        }
    }

    private Executor threads() {
        if (executor != null) {
            return executor;
        }
        if (server == null) {
            throw new IllegalStateException("The server gave no threads.");
        }
        return server;
    }
}
