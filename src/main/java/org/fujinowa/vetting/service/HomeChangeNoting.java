package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.HomeChangeDetails;
import org.fujinowa.vetting.HomeChangeId;
import org.fujinowa.vetting.Reopening;
import org.fujinowa.vetting.model.HomeChange;
import org.fujinowa.vetting.model.HomeChanges;

/** Incidents, and changes at home of which two people say that the checks had seen them already. */
@ApplicationScoped
@Transactional
public class HomeChangeNoting {

    private static final String KIND = "HomeChange";

    private HomeChanges changes;
    private HostRegister hosts;
    private Independence independence;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected HomeChangeNoting() {}

    @Inject
    HomeChangeNoting(
            HomeChanges changes,
            HostRegister hosts,
            Independence independence,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        this.changes = changes;
        this.hosts = hosts;
        this.independence = independence;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Writes down that something happened, so that what the requirements say is asked again.
     *
     * @param what what happened, in few words
     * @throws RuleViolation if nothing is said
     * @throws org.fujinowa.shared.NoSuchRecord if there is no such family
     */
    @Requires(Permission.MANAGE_VETTING)
    public void incident(HostFamilyId family, String what) {
        hosts.get(family);
        var about = Reasons.given(what);
        note(new HomeChangeDetails(family, Reopening.INCIDENT, about, LocalDate.now(clock)));
    }

    /**
     * Says that the checks had seen the change already, for instance a cat that was there at the home visit. It counts
     * when another person {@linkplain #confirmSeen says so too}.
     *
     * @throws ConcurrentChange if something happened to it since that version
     * @throws RuleViolation if no reason is given, or somebody has said so
     */
    @Requires(Permission.MANAGE_VETTING)
    public void seen(HomeChangeId id, long version, String because) {
        var change = read(id, version);
        change.seen(caller.get().signInName(), Reasons.given(because));
        changes.changed(change);
        audit.record(Deed.PROPOSED, Subject.of(KIND, id), Changes.none());
    }

    /**
     * Another person says so too, and the change asks for nothing any more.
     *
     * @throws ConcurrentChange if something happened to it since that version
     * @throws RuleViolation if it is the same person, or nobody has said so
     */
    @Requires(Permission.MANAGE_VETTING)
    public void confirmSeen(HomeChangeId id, long version) {
        var change = read(id, version);
        change.confirmSeen(caller.get().signInName());
        changes.changed(change);
        audit.record(Deed.CONFIRMED, Subject.of(KIND, id), Changes.none());
    }

    /** Writes down a change; {@link HomeWatch} hears of them from the register of families. */
    void note(HomeChangeDetails details) {
        var by = caller.find().map(calling -> calling.signInName()).orElse("");
        var change = new HomeChange(HomeChangeId.next(), details, by, clock.instant());
        changes.add(change);
        audit.record(Deed.CREATED, Subject.of(KIND, change.key()), Changes.created(details));
    }

    private HomeChange read(HomeChangeId id, long version) {
        var change = changes.get(id);
        ConcurrentChange.refuseUnlessSame(version, change.version());
        var family = change.details().family();
        independence.callerMustBe(family, hosts.get(family).value());
        return change;
    }
}
