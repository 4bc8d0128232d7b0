package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import org.fujinowa.reciprocity.OpeningDetails;
import org.fujinowa.reciprocity.OpeningId;
import org.fujinowa.reciprocity.OpeningRow;
import org.fujinowa.reciprocity.model.Opening;
import org.fujinowa.reciprocity.model.Openings;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Versioned;

/** The register of opening entries: what sources say of legs without records of ours. */
@ApplicationScoped
@Transactional
public class OpeningRegister {

    private Openings all;
    private LedgerLinks links;
    private RecordKeeping<OpeningDetails, Opening> keeping;

    /** For the CDI proxy. */
    protected OpeningRegister() {}

    @Inject
    OpeningRegister(Openings all, LedgerLinks links, AuditTrail auditTrail, Validator validator) {
        this.all = all;
        this.links = links;
        this.keeping = new RecordKeeping<>("Opening", all, auditTrail, validator);
    }

    /**
     * Enters one.
     *
     * @throws org.fujinowa.shared.RuleViolation if the details contradict themselves
     * @throws org.fujinowa.shared.NoSuchRecord if something that it names does not exist
     */
    @Requires(value = Permission.MANAGE_RECIPROCITY, breadth = Breadth.PROGRAMME)
    public OpeningId add(OpeningDetails details) {
        check(details);
        var added = new Opening(OpeningId.next(), details);
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
    @Requires(value = Permission.MANAGE_RECIPROCITY, breadth = Breadth.PROGRAMME)
    public void change(OpeningId id, long version, OpeningDetails details) {
        check(details);
        keeping.change(id, version, details);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is none with that identity */
    @Requires(Permission.VIEW_LEDGER)
    public Versioned<OpeningDetails> get(OpeningId id) {
        return keeping.get(id);
    }

    /** A page of the list, sorted by {@code year}; filters {@code programme} (an id), {@code direction}, {@code certainty}, {@code counted}. */
    @Requires(Permission.VIEW_LEDGER)
    public Slice<OpeningRow> page(ListRequest request) {
        return all.page(request).map(Opening::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_LEDGER)
    public Slice<OpeningRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /** Removes one that was entered by mistake. */
    @Requires(value = Permission.MANAGE_RECIPROCITY, breadth = Breadth.PROGRAMME)
    public void remove(OpeningId id, long version) {
        keeping.remove(id, version);
    }

    private void check(OpeningDetails details) {
        keeping.check(details);
        links.mustFit(details.programme(), details.partner(), null, null, null);
    }
}
