package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import org.fujinowa.reciprocity.CostDetails;
import org.fujinowa.reciprocity.CostId;
import org.fujinowa.reciprocity.CostRow;
import org.fujinowa.reciprocity.model.Cost;
import org.fujinowa.reciprocity.model.Costs;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Versioned;

/** The register of costs. */
@ApplicationScoped
@Transactional
public class CostRegister {

    private Costs all;
    private LedgerLinks links;
    private RecordKeeping<CostDetails, Cost> keeping;

    /** For the CDI proxy. */
    protected CostRegister() {}

    @Inject
    CostRegister(Costs all, LedgerLinks links, AuditTrail auditTrail, Validator validator) {
        this.all = all;
        this.links = links;
        this.keeping = new RecordKeeping<>("Cost", all, auditTrail, validator);
    }

    /**
     * Enters one.
     *
     * @throws org.fujinowa.shared.RuleViolation if the details contradict themselves
     * @throws org.fujinowa.shared.NoSuchRecord if something that it names does not exist
     */
    @Requires(Permission.MANAGE_RECIPROCITY)
    public CostId add(CostDetails details) {
        check(details);
        var added = new Cost(CostId.next(), details);
        keeping.add(added);
        return added.id();
    }

    /**
     * Says everything anew; nothing is written if nothing is new.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else changed it since that version
     * @throws org.fujinowa.shared.RuleViolation if the details contradict themselves
     * @throws org.fujinowa.shared.NoSuchRecord if something that it names does not exist
     */
    @Requires(Permission.MANAGE_RECIPROCITY)
    public void change(CostId id, long version, CostDetails details) {
        check(details);
        keeping.change(id, version, details);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is none with that identity */
    @Requires(Permission.VIEW_LEDGER)
    public Versioned<CostDetails> get(CostId id) {
        return keeping.get(id);
    }

    /** A page of the list, sorted by {@code paidOn} (its own order) or {@code purpose}; filters {@code programme} (an id), {@code borneBy}, {@code currency}. */
    @Requires(Permission.VIEW_LEDGER)
    public Slice<CostRow> page(ListRequest request) {
        return all.page(request).map(Cost::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_LEDGER)
    public Slice<CostRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /** Removes one that was entered by mistake. */
    @Requires(Permission.MANAGE_RECIPROCITY)
    public void remove(CostId id, long version) {
        keeping.remove(id, version);
    }

    private void check(CostDetails details) {
        keeping.check(details);
        links.mustFit(details.programme(), details.partner(), details.delegation(), details.family(), details.twin());
    }
}
