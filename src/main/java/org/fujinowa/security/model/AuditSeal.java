package org.fujinowa.security.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One link of the hash chain over the audit trail: entries get their number in the order of sealing. */
@Entity
@Table(name = "audit_seal")
public class AuditSeal {

    @Id
    private long number;

    private String entryId;
    private String chainHash;

    /** For JPA. */
    protected AuditSeal() {}

    public AuditSeal(long number, String entryId, String chainHash) {
        this.number = number;
        this.entryId = entryId;
        this.chainHash = chainHash;
    }

    public long number() {
        return number;
    }

    public String entryId() {
        return entryId;
    }

    public String chainHash() {
        return chainHash;
    }
}
