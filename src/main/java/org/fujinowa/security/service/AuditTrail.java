package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fujinowa.security.AuditLine;
import org.fujinowa.security.AuditQuery;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
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

    /** Records what the current caller did. */
    @OpenToAll("Only writes what the calling service has just been allowed to do.")
    public void record(Deed deed, Subject subject, Changes changes) {
        recordAs(caller.find().map(Caller::signInName).orElse("nobody"), deed, subject, changes);
    }

    /** Records what somebody did who is not (yet) the current caller, for instance at sign-in. */
    @OpenToAll("Only writes; called where nobody is signed in yet.")
    public void recordAs(String actor, Deed deed, Subject subject, Changes changes) {
        entries.add(new AuditEntry(clock.instant(), actor, deed, subject, changes));
    }

    /** The last change of something, to tell two people who edit at once about each other. */
    @OpenToAll("Asked by services about a record that their caller is editing.")
    public Optional<AuditLine> lastChange(Subject subject) {
        return entries.lastChange(subject);
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
