package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import org.fujinowa.reciprocity.GiftDetails;
import org.fujinowa.reciprocity.GiftId;
import org.fujinowa.reciprocity.GiftRow;
import org.fujinowa.reciprocity.model.Gift;
import org.fujinowa.reciprocity.model.Gifts;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Versioned;

/** The register of gifts. */
@ApplicationScoped
@Transactional
public class GiftRegister {

    private Gifts all;
    private LedgerLinks links;
    private RecordKeeping<GiftDetails, Gift> keeping;

    /** For the CDI proxy. */
    protected GiftRegister() {}

    @Inject
    GiftRegister(Gifts all, LedgerLinks links, AuditTrail auditTrail, Validator validator) {
        this.all = all;
        this.links = links;
        this.keeping = new RecordKeeping<>("Gift", all, auditTrail, validator);
    }

    /**
     * Enters one.
     *
     * @throws org.fujinowa.shared.RuleViolation if the details contradict themselves
     * @throws org.fujinowa.shared.NoSuchRecord if something that it names does not exist
     */
    @Requires(Permission.MANAGE_RECIPROCITY)
    public GiftId add(GiftDetails details) {
        check(details);
        var added = new Gift(GiftId.next(), details);
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
    public void change(GiftId id, long version, GiftDetails details) {
        check(details);
        keeping.change(id, version, details);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is none with that identity */
    @Requires(Permission.VIEW_LEDGER)
    public Versioned<GiftDetails> get(GiftId id) {
        return keeping.get(id);
    }

    /** A page of the list, sorted by {@code givenOn} (its own order) or {@code what}; filters {@code programme} (an id), {@code givenBy}. */
    @Requires(Permission.VIEW_LEDGER)
    public Slice<GiftRow> page(ListRequest request) {
        return all.page(request).map(Gift::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_LEDGER)
    public Slice<GiftRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /** Removes one that was entered by mistake. */
    @Requires(Permission.MANAGE_RECIPROCITY)
    public void remove(GiftId id, long version) {
        keeping.remove(id, version);
    }

    private void check(GiftDetails details) {
        keeping.check(details);
        links.mustFit(details.programme(), details.partner(), details.delegation(), details.family(), details.twin());
    }
}
