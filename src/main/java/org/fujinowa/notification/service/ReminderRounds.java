package org.fujinowa.notification.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fujinowa.notification.SendingTime;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Has the reminders of the day written, by whichever node asks first: every half hour from eight in the morning, so that nobody is woken
 * and a server that slept reminds too. Whoever is written to is named by the reminder's identity, so nobody is reminded twice.
 */
@ApplicationScoped
public class ReminderRounds {

    private static final Logger LOG = Logger.getLogger(ReminderRounds.class.getName());
    private static final long MINUTES_BETWEEN = 30;
    private static final LocalTime NOT_BEFORE = LocalTime.of(8, 0);
    private static final LocalTime NOT_AFTER = LocalTime.of(20, 0);
    private static final Caller JOB = Caller.job(
            "reminders",
            Permission.SEND_MESSAGES,
            Permission.VIEW_PROGRAMMES,
            Permission.VIEW_PEOPLE,
            Permission.VIEW_PARTICIPANTS,
            Permission.VIEW_APPLICATIONS,
            Permission.VIEW_CONSENTS,
            Permission.VIEW_HOSTS,
            Permission.MANAGE_VETTING);

    private ReminderDay day;
    private ReminderStep step;
    private CurrentCaller caller;
    private Clock clock;

    @Resource
    private @Nullable ManagedScheduledExecutorService server;

    /** For the CDI proxy. */
    protected ReminderRounds() {}

    @Inject
    ReminderRounds(ReminderDay day, ReminderStep step, CurrentCaller caller, Clock clock) {
        this.day = day;
        this.step = step;
        this.caller = caller;
        this.clock = clock;
    }

    /** Called once, when the server has started. */
    @OpenToAll("Called by the start of the server; carries out nothing but the rules that people have turned on.")
    public void begin() {
        if (server == null) {
            throw new IllegalStateException("The server gave no threads.");
        }
        server.scheduleWithFixedDelay(this::walk, MINUTES_BETWEEN, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    /** A round that fails must not be the last one. */
    private void walk() {
        try {
            var here = clock.instant().atZone(SendingTime.ZONE);
            if (!here.toLocalTime().isBefore(NOT_BEFORE) && here.toLocalTime().isBefore(NOT_AFTER)) {
                caller.actingAs(JOB, () -> remind(here.toLocalDate()));
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A round of reminders failed; the next one follows.", failed);
        }
    }

    /** Writes what is due that day and not written yet; returns how many. */
    int remind(LocalDate today) {
        var written = 0;
        for (var due : day.due(today)) {
            if (due.written() || !due.reachable()) {
                continue;
            }
            try {
                step.write(ReminderDay.id(due), day.message(due));
                written++;
            } catch (ConcurrentChange anotherNode) {
                LOG.log(Level.FINE, "Another node writes that reminder.", anotherNode);
            } catch (RuleViolation unwritable) {
                LOG.log(Level.WARNING, "A reminder of rule {0} cannot be written: {1}", new Object[] {
                    due.rule(), unwritable.key()
                });
            }
        }
        return written;
    }
}
