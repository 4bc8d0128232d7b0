package org.fujinowa.security.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The newest link of the chain. There is one row; whoever seals holds its lock. */
@Entity
@Table(name = "audit_head")
public class AuditHead {

    /** The identity of the only row. */
    public static final int ONLY = 1;

    @Id
    private int id;

    @Version
    private long version;

    private long number;
    private String chainHash;

    /** For JPA. */
    protected AuditHead() {}

    public long number() {
        return number;
    }

    public String chainHash() {
        return chainHash == null ? "" : chainHash;
    }

    /** Adds an entry to the chain and returns its seal. */
    public AuditSeal seal(AuditEntry entry) {
        chainHash = entry.chainHash(chainHash());
        number++;
        return new AuditSeal(number, entry.id(), chainHash);
    }
}
