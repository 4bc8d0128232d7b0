package org.fujinowa.retention.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionRow;
import org.fujinowa.retention.RunReport;
import org.fujinowa.retention.model.RetentionBook;
import org.fujinowa.retention.model.RetentionRule;
import org.fujinowa.retention.model.RetentionRun;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/** For how long each kind of data is kept, what is due, and what the last runs did. */
@ApplicationScoped
@Transactional
public class RetentionRules {

    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");
    private static final int REPORTS = 30;

    private Instance<Retained> kinds;
    private RetentionBook book;
    private CurrentCaller caller;
    private AuditTrail auditTrail;
    private Clock clock;

    /** For the CDI proxy. */
    protected RetentionRules() {}

    @Inject
    public RetentionRules(
            Instance<Retained> kinds, RetentionBook book, CurrentCaller caller, AuditTrail auditTrail, Clock clock) {
        this.kinds = kinds;
        this.book = book;
        this.caller = caller;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** All rules in the order of their kinds, with what the next run would forget. */
    @Requires(Permission.MANAGE_RETENTION)
    public List<RetentionRow> rows() {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        return kinds.stream()
                .sorted(Comparator.comparing(Retained::kind))
                .map(kind -> row(kind, today))
                .toList();
    }

    /**
     * Sets for how long each of these kinds is kept, from the next run on: all of them or none.
     *
     * @param wanted by kind, the days: between a week and ten years
     * @throws RuleViolation {@code retention.days-wrong} if one is less or more
     * @throws NoSuchRecord if there is no such kind
     */
    @Requires(Permission.MANAGE_RETENTION)
    public void keep(Map<String, Integer> wanted) {
        wanted.forEach((kind, days) -> keep(
                kinds.stream()
                        .filter(known -> known.kind().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchRecord(kind)),
                days));
    }

    /** The reports of the last runs, newest first. */
    @Requires(Permission.MANAGE_RETENTION)
    public List<RunReport> reports() {
        return book.newest(REPORTS).stream().map(RetentionRun::summary).toList();
    }

    /** For how many days that kind is kept. */
    @OpenToAll("A number that anybody may know, and pages for applicants say.")
    public int daysOf(Retained kind) {
        return book.rule(kind.kind()).map(RetentionRule::days).orElseGet(kind::defaultDays);
    }

    private void keep(Retained kind, int days) {
        var before = daysOf(kind);
        if (before == days) {
            return;
        }
        var by = caller.get().signInName();
        book.rule(kind.kind())
                .ifPresentOrElse(
                        rule -> rule.set(days, by, clock.instant()),
                        () -> book.add(new RetentionRule(kind.kind(), days, by, clock.instant())));
        auditTrail.record(
                Deed.CHANGED,
                new Subject("RetentionRule", kind.kind()),
                new Changes(List.of(new Changes.Change("days", Integer.toString(before), Integer.toString(days)))));
    }

    private RetentionRow row(Retained kind, LocalDate today) {
        var days = daysOf(kind);
        return new RetentionRow(
                kind.kind(),
                kind.since(),
                days,
                kind.defaultDays(),
                kind.due(today.minusDays(days), RetentionRow.MOST).size(),
                book.rule(kind.kind()).map(RetentionRule::changedBy).orElse(null));
    }
}
