package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.fujinowa.incidents.EntryKind;
import org.fujinowa.incidents.IncidentDetails;
import org.fujinowa.incidents.IncidentFile;
import org.fujinowa.incidents.IncidentId;
import org.fujinowa.incidents.IncidentRow;
import org.fujinowa.incidents.NewEntry;
import org.fujinowa.incidents.ToldLine;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.service.HomeChangeNoting;

/** The incident log. Whoever writes an incident down keeps it, and names who else may see it; others see that there is one. */
@ApplicationScoped
@Transactional
public class IncidentLog {

    private IncidentBook book;
    private Colleagues colleagues;
    private DelegationRegister delegations;
    private HomeChangeNoting vetting;
    private AuditTrail audit;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected IncidentLog() {}

    @Inject
    IncidentLog(
            IncidentBook book,
            Colleagues colleagues,
            DelegationRegister delegations,
            HomeChangeNoting vetting,
            AuditTrail audit,
            CurrentCaller caller) {
        this.book = book;
        this.colleagues = colleagues;
        this.delegations = delegations;
        this.vetting = vetting;
        this.audit = audit;
        this.caller = caller;
    }

    /** The incidents of a delegation, the newest first. */
    @Requires(Permission.MANAGE_INCIDENTS)
    public List<IncidentRow> of(DelegationId delegation) {
        audit.lookThrough(new Subject("Incidents", delegation.toString()));
        var names = colleagues.names();
        return book.of(delegation).stream().map(file -> row(file, names)).toList();
    }

    /** Writes one down for good; if it is about a home, the checks of that home are asked again. */
    @Requires(Permission.MANAGE_INCIDENTS)
    public IncidentId write(IncidentDetails details) {
        book.check(details);
        delegations.refuseUnknown(details.delegation());
        var id = book.write(details);
        var family = details.family();
        if (family != null) {
            vetting.incident(family, "出来事の記録 / Incident log " + details.day());
        }
        return id;
    }

    /**
     * The whole file; the audit trail says who looked and why.
     *
     * @throws AccessDenied if the caller is none of its keepers
     */
    @Requires(Permission.MANAGE_INCIDENTS)
    public IncidentFile look(IncidentId id) {
        var file = kept(id);
        audit.record(Deed.VIEWED, Subject.of("Incident", id), Changes.none());
        return file;
    }

    /** How far the reporting chain is with it, the most urgent first; throws as {@link #look} does. */
    @Requires(Permission.MANAGE_INCIDENTS)
    public List<ToldLine> told(IncidentId id) {
        return book.told(kept(id));
    }

    /** Who could be named as one more keeper: display names by sign-in names; throws as {@link #look} does. */
    @Requires(Permission.MANAGE_INCIDENTS)
    public Map<String, String> colleagues(IncidentId id) {
        kept(id);
        return colleagues.names();
    }

    /**
     * Adds to the file; what stands there stays as it is.
     *
     * @param seen how many entries the caller has seen
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else added something meanwhile
     * @throws RuleViolation {@code incidents.…} with what stands against it
     * @throws AccessDenied if the caller is none of its keepers
     */
    @Requires(Permission.MANAGE_INCIDENTS)
    public void add(IncidentId id, int seen, NewEntry entry) {
        kept(id);
        if (entry.kind() == EntryKind.KEEPER && !colleagues.names().containsKey(entry.whom())) {
            throw new RuleViolation("incidents.keeper-unknown");
        }
        book.add(id, seen, entry);
    }

    /**
     * Whoever is in charge of everything may enter themselves as a keeper, when no keeper can be reached; it stands in the file.
     *
     * @throws AccessDenied if the caller is not in charge of everything
     */
    @Requires(value = Permission.MANAGE_INCIDENTS, breadth = Breadth.ASSOCIATION)
    public void join(IncidentId id, String why) {
        var file = book.get(id);
        var me = caller.get().signInName();
        book.add(id, file.entries().size(), new NewEntry(EntryKind.KEEPER, why, me, null, null, null, null, 0));
    }

    /** Those that the caller keeps and that are open, of all delegations in the caller's scope. */
    List<IncidentFile> mineOpen() {
        var me = caller.get().signInName();
        return book.all().stream()
                .filter(file -> !file.closed() && file.keepers().contains(me))
                .toList();
    }

    IncidentFile kept(IncidentId id) {
        var file = book.get(id);
        if (!file.keepers().contains(caller.get().signInName())) {
            throw new AccessDenied("incident of other keepers");
        }
        return file;
    }

    private IncidentRow row(IncidentFile file, Map<String, String> names) {
        return new IncidentRow(
                file.id(),
                file.details().day(),
                file.level(),
                file.closed(),
                file.closing().isPresent(),
                file.keepers().stream()
                        .map(keeper -> names.getOrDefault(keeper, keeper))
                        .toList(),
                file.keepers().contains(caller.get().signInName()),
                file.openFollowUps().size(),
                file.closed() ? 0 : book.untold(file));
    }
}
