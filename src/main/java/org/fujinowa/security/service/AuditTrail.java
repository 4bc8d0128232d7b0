package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fujinowa.security.AuditLine;
import org.fujinowa.security.AuditQuery;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.PurposeMissing;
import org.fujinowa.security.Requires;
import org.fujinowa.security.SaidPurpose;
import org.fujinowa.security.Subject;
import org.fujinowa.security.model.AuditEntries;
import org.fujinowa.security.model.AuditEntry;

/**
 * Records who did what, when, on whom, from what to what. The line is written in the transaction of the deed itself, so
 * that neither exists without the other.
 */
@ApplicationScoped
@Transactional
public class AuditTrail {

    private static final Duration ONE_LOOK = Duration.ofMinutes(10);

    /** Of the newest looks at one list; among them are those of the last minutes, unless dozens of people look at once. */
    private static final int RECENT = 50;

    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");
    private static final int LARGEST_PAGE = 500;

    private AuditEntries entries;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected AuditTrail() {}

    @Inject
    public AuditTrail(AuditEntries entries, CurrentCaller caller, Clock clock) {
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records what the current caller did; a look at what is protected with why they said they look.
     *
     * @throws PurposeMissing if it is such a look, and they have to say why first
     */
    @OpenToAll("Only writes what the calling service has just been allowed to do.")
    public void record(Deed deed, Subject subject, Changes changes) {
        if (!ProtectedLooks.asksWhy(deed, subject)) {
            recordAs(actor(), deed, subject, changes);
            return;
        }
        caller.mustSayWhy(subject);
        var purpose = caller.purpose().map(SaidPurpose::written).orElse("");
        entries.add(new AuditEntry(clock.instant(), actor(), deed, subject, changes, purpose));
    }

    /**
     * Records that the current caller looks through a list or board on which something protected stands: once in ten minutes,
     * however often they turn its pages.
     *
     * @throws PurposeMissing if they have to say first why they look
     */
    @OpenToAll("Only writes what the calling service has just been allowed to show.")
    public void lookThrough(Subject list) {
        caller.mustSayWhy(list);
        var since = clock.instant().minus(ONE_LOOK);
        var goesOn = entries.looksAt(List.of(list), RECENT).stream()
                .anyMatch(line ->
                        line.actor().equals(actor()) && line.happenedAt().isAfter(since));
        if (!goesOn) {
            record(Deed.VIEWED, list, Changes.none());
        }
    }

    private String actor() {
        return caller.find().map(Caller::signInName).orElse("nobody");
    }

    /** Records what somebody did who is not (yet) the current caller, for instance at sign-in. */
    @OpenToAll("Only writes; called where nobody is signed in yet.")
    public void recordAs(String actor, Deed deed, Subject subject, Changes changes) {
        entries.add(new AuditEntry(clock.instant(), actor, deed, subject, changes, ""));
    }

    /** The last change of something, to tell two people who edit at once about each other. */
    @OpenToAll("Asked by services about a record that their caller is editing.")
    public Optional<AuditLine> lastChange(Subject subject) {
        return entries.lastChange(subject);
    }

    /** The identities of all things of that kind that nobody has changed since that day. */
    @OpenToAll("Asked by retention, whose caller may see how much is due; says identities only.")
    public List<String> restingSince(String subjectKind, LocalDate day) {
        return entries.restingSince(
                subjectKind, day.plusDays(1).atStartOfDay(HERE).toInstant());
    }

    /** The newest looks at any of these, for whoever may know who has looked at somebody. */
    @OpenToAll("Asked by services whose caller may see all of what was looked at.")
    public List<AuditLine> looksAt(Collection<Subject> subjects, int atMost) {
        return subjects.isEmpty() ? List.of() : entries.looksAt(subjects, atMost);
    }

    /** A page of the trail, newest first. */
    @Requires(Permission.VIEW_AUDIT_TRAIL)
    public List<AuditLine> lines(AuditQuery query) {
        if (query.size() < 1 || query.size() > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page of %d lines.".formatted(query.size()));
        }
        return entries.lines(query);
    }
}
