package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fujinowa.security.AuditVerdict;
import org.fujinowa.security.AuditVerdict.Fault;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.model.AuditAnchor;
import org.fujinowa.security.model.AuditEntries;
import org.fujinowa.security.model.AuditSeal;

/**
 * Seals the audit trail into a hash chain and checks it.
 *
 * <p>Entries are sealed in batches a moment after they were written, so that writers never wait for each other. The newest
 * link is also kept outside the database ({@link AuditAnchor}), so that cutting off the end shows.
 */
@ApplicationScoped
@Transactional
public class AuditChain {

    private static final int BATCH = 500;
    private static final int MOST_FAULTS = 100;

    private AuditEntries entries;
    private AuditAnchor anchor;

    /** For the CDI proxy. */
    protected AuditChain() {}

    @Inject
    public AuditChain(AuditEntries entries, AuditAnchor anchor) {
        this.entries = entries;
        this.anchor = anchor;
    }

    /**
     * Seals what is not sealed yet, one batch. The caller keeps the returned link in the anchor once the transaction is
     * through: an anchor ahead of the database would look like a trail cut off.
     *
     * @return the new head of the chain, or nothing if there was nothing to seal
     */
    @OpenToAll("Called by the product's own timer; seals what exists and tells nothing.")
    public Optional<AuditAnchor.Link> sealBatch() {
        var head = entries.lockHead();
        var waiting = entries.unsealed(BATCH);
        waiting.forEach(entry -> entries.add(head.seal(entry)));
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new AuditAnchor.Link(head.number(), head.chainHash()));
    }

    /** Walks the whole chain and says what was edited, deleted or cut off since it was written. */
    @Requires(Permission.VIEW_AUDIT_TRAIL)
    public AuditVerdict verify() {
        var faults = new ArrayList<Fault>();
        var hash = "";
        var number = 0L;
        List<AuditSeal> seals = entries.sealsAfter(number, BATCH);
        while (!seals.isEmpty() && faults.size() < MOST_FAULTS) {
            for (var seal : seals) {
                fault(seal, number + 1, hash).ifPresent(faults::add);
                number = seal.number();
                hash = seal.chainHash();
            }
            seals = entries.sealsAfter(number, BATCH);
        }
        var sealed = entries.sealCount();
        var head = entries.head();
        if (head.number() != number || !head.chainHash().equals(hash)) {
            faults.add(new Fault("security.audit.truncated", number + 1));
        }
        var kept = anchor.newest();
        if (kept.isPresent() && !agrees(kept.get(), number, hash)) {
            faults.add(new Fault("security.audit.truncated", kept.get().number()));
        }
        return new AuditVerdict(sealed, entries.entryCount() - sealed, faults);
    }

    private Optional<Fault> fault(AuditSeal seal, long expectedNumber, String previousHash) {
        if (seal.number() != expectedNumber) {
            return Optional.of(new Fault("security.audit.chain-broken", expectedNumber));
        }
        var entry = entries.find(seal.entryId());
        if (entry.isEmpty()) {
            return Optional.of(new Fault("security.audit.deleted", seal.number()));
        }
        return entry.get().chainHash(previousHash).equals(seal.chainHash())
                ? Optional.empty()
                : Optional.of(new Fault("security.audit.edited", seal.number()));
    }

    private boolean agrees(AuditAnchor.Link kept, long number, String hash) {
        if (kept.number() > number) {
            return false;
        }
        return entries.sealsAfter(kept.number() - 1, 1).stream()
                .anyMatch(seal ->
                        seal.number() == kept.number() && seal.chainHash().equals(kept.hash()));
    }
}
