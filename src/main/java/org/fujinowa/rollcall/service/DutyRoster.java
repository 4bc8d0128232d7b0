package org.fujinowa.rollcall.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.rollcall.DutyDetails;
import org.fujinowa.rollcall.DutyId;
import org.fujinowa.rollcall.DutyRow;
import org.fujinowa.rollcall.model.Duties;
import org.fujinowa.rollcall.model.Duty;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.Versioned;

/** The duty roster: who is on duty when, and where they answer. */
@ApplicationScoped
@Transactional
public class DutyRoster {

    private static final Comparator<DutyRow> BY_TIME = Comparator.comparing(
                    (DutyRow row) -> row.details().day())
            .thenComparing(row -> row.details().from())
            .thenComparing(row -> row.id().toString());

    private Duties duties;
    private DelegationRegister delegations;
    private RecordKeeping<DutyDetails, Duty> keeping;

    /** For the CDI proxy. */
    protected DutyRoster() {}

    @Inject
    DutyRoster(Duties duties, DelegationRegister delegations, AuditTrail audit, Validator validator) {
        this.duties = duties;
        this.delegations = delegations;
        this.keeping = new RecordKeeping<>("Duty", duties, audit, validator);
    }

    /** The roster of that delegation, in the order of time. */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public List<DutyRow> of(DelegationId delegation) {
        return rows(delegation);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such turn (any more) */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public Versioned<DutyDetails> get(DutyId id) {
        return keeping.get(id);
    }

    /** Enters a turn. */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public DutyId add(DutyDetails details) {
        keeping.check(details);
        delegations.refuseUnknown(details.delegation());
        var id = DutyId.next();
        keeping.add(new Duty(id, details));
        return id;
    }

    /** Says everything anew; throws {@link org.fujinowa.shared.ConcurrentChange} if somebody else did meanwhile. */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public void change(DutyId id, long version, DutyDetails details) {
        keeping.check(details);
        delegations.refuseUnknown(details.delegation());
        keeping.change(id, version, details);
    }

    /** Takes a turn out. */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public void remove(DutyId id, long version) {
        keeping.remove(id, version);
    }

    List<DutyRow> rows(DelegationId delegation) {
        return duties.of(delegation).stream().map(Duty::row).sorted(BY_TIME).toList();
    }
}
