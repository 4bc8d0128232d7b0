package org.fujinowa.preparation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.preparation.ChecklistItemDetails;
import org.fujinowa.preparation.ChecklistItemId;
import org.fujinowa.preparation.ChecklistRow;
import org.fujinowa.preparation.model.ChecklistItem;
import org.fujinowa.preparation.model.ChecklistItems;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.Versioned;

/** The checklists of delegations: what is to be done, and what has been. */
@ApplicationScoped
@Transactional
public class ChecklistBook {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");
    private static final Comparator<ChecklistRow> AS_DUE = Comparator.comparing(ChecklistRow::due)
            .thenComparing(row -> row.details().stage())
            .thenComparing(row -> row.details().nameJa())
            .thenComparing(row -> row.id().toString());

    private ChecklistItems items;
    private DelegationRegister delegations;
    private CurrentCaller caller;
    private Clock clock;
    private RecordKeeping<ChecklistItemDetails, ChecklistItem> keeping;

    /** For the CDI proxy. */
    protected ChecklistBook() {}

    @Inject
    public ChecklistBook(
            ChecklistItems items,
            DelegationRegister delegations,
            CurrentCaller caller,
            AuditTrail audit,
            Validator validator,
            Clock clock) {
        this.items = items;
        this.delegations = delegations;
        this.caller = caller;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("ChecklistItem", items, audit, validator);
    }

    /**
     * Everything on the checklist of that delegation, what is due first at the top.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if there is no such delegation
     */
    @Requires(Permission.MANAGE_CHECKLISTS)
    public List<ChecklistRow> of(DelegationId delegation) {
        var details = delegations.get(delegation).value();
        return items.of(delegation).stream()
                .map(item -> item.row(details))
                .sorted(AS_DUE)
                .toList();
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such item (any more) */
    @Requires(Permission.MANAGE_CHECKLISTS)
    public Versioned<ChecklistItemDetails> get(ChecklistItemId id) {
        return keeping.get(id);
    }

    /** @throws org.fujinowa.shared.RuleViolation if it is done on no day, or not needed for no reason */
    @Requires(Permission.MANAGE_CHECKLISTS)
    public ChecklistItemId add(ChecklistItemDetails details) {
        keeping.check(details);
        delegations.refuseUnknown(details.delegation());
        var id = ChecklistItemId.next();
        keeping.add(new ChecklistItem(id, details));
        return id;
    }

    /**
     * Says everything anew.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else changed it since that version
     * @throws org.fujinowa.shared.RuleViolation if it is done on no day, or not needed for no reason
     */
    @Requires(Permission.MANAGE_CHECKLISTS)
    public void change(ChecklistItemId id, long version, ChecklistItemDetails details) {
        keeping.check(details);
        delegations.refuseUnknown(details.delegation());
        keeping.change(id, version, details);
    }

    /** Notes that the caller has done it today. */
    @Requires(Permission.MANAGE_CHECKLISTS)
    public void done(ChecklistItemId id, long version) {
        var today = LocalDate.now(clock.withZone(OFFICE));
        keeping.change(
                id, version, keeping.get(id).value().done(today, caller.get().displayName()));
    }

    /** Takes back that it was done or is not needed. */
    @Requires(Permission.MANAGE_CHECKLISTS)
    public void reopen(ChecklistItemId id, long version) {
        keeping.change(id, version, keeping.get(id).value().open());
    }

    /** Takes an item off the list. */
    @Requires(Permission.MANAGE_CHECKLISTS)
    public void remove(ChecklistItemId id, long version) {
        keeping.remove(id, version);
    }
}
