package org.fujinowa.retention.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionRow;
import org.fujinowa.retention.RunReport;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;

/** Forgets whatever has been kept for as long as its rule says, and reports. */
@ApplicationScoped
public class ForgettingRun {

    private static final Logger LOG = Logger.getLogger(ForgettingRun.class.getName());

    /** Where the association is. */
    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

    private Instance<Retained> kinds;
    private RetentionRules rules;
    private ForgettingStep step;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected ForgettingRun() {}

    @Inject
    public ForgettingRun(
            Instance<Retained> kinds, RetentionRules rules, ForgettingStep step, CurrentCaller caller, Clock clock) {
        this.kinds = kinds;
        this.rules = rules;
        this.step = step;
        this.caller = caller;
        this.clock = clock;
    }

    /** The run of today; empty if this or another node has begun it already. */
    @OpenToAll("Called by the clock; carries out nothing but the rules that people were allowed to set.")
    public Optional<RunReport> today() {
        var day = day();
        return run(day.toString(), day);
    }

    /** A run because somebody asks for it, besides the daily one. */
    @Requires(Permission.MANAGE_RETENTION)
    public RunReport now() {
        var day = day();
        return run(day + " " + clock.instant(), day).orElseThrow();
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private Optional<RunReport> run(String id, LocalDate day) {
        var by = caller.get().signInName();
        var startedAt = clock.instant();
        if (!step.begin(id, day, by)) {
            return Optional.empty();
        }
        var lines = new ArrayList<RunReport.Line>();
        for (var retained : kinds) {
            var line = carryOut(retained, day);
            if (line.forgotten() + line.failed() > 0) {
                lines.add(line);
            }
        }
        step.end(id, lines);
        return Optional.of(new RunReport(day, startedAt, clock.instant(), by, List.copyOf(lines)));
    }

    private RunReport.Line carryOut(Retained retained, LocalDate day) {
        var days = rules.daysOf(retained);
        var forgotten = 0;
        var failed = 0;
        for (var subject : retained.due(day.minusDays(days), RetentionRow.MOST)) {
            try {
                step.forget(retained, subject, days);
                forgotten++;
            } catch (RuntimeException fault) {
                failed++;
                LOG.log(Level.SEVERE, "%s %s could not be forgotten.".formatted(subject.kind(), subject.id()), fault);
            }
        }
        return new RunReport.Line(retained.kind(), days, forgotten, failed);
    }
}
