package org.fujinowa.security.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.fujinowa.security.AuditLine;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.SaidPurpose;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.Identity;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done. It is written in the transaction of the deed, sealed into the hash chain a moment later, and
 * never changed.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    private static final String SEPARATOR = "\u001f";

    @Id
    private String id;

    private Instant happenedAt;
    private String actor;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    private String subjectKind;
    private String subjectId;

    @Lob
    private String changes;

    private @Nullable String purpose;

    /** For JPA. */
    protected AuditEntry() {}

    /** @param purpose why somebody looked, as {@link SaidPurpose#written} writes it; empty where nothing was said */
    public AuditEntry(Instant happenedAt, String actor, Deed deed, Subject subject, Changes changes, String purpose) {
        this.id = Identity.next().toString();
        this.happenedAt = happenedAt.truncatedTo(ChronoUnit.MICROS);
        this.actor = actor;
        this.deed = deed;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.changes = ChangesJson.write(changes);
        this.purpose = purpose.isEmpty() ? null : purpose;
    }

    public String id() {
        return id;
    }

    /** The next link of the chain: SHA-256 over the link before it and everything that this entry says. */
    public String chainHash(String previousHash) {
        var content = String.join(
                SEPARATOR,
                previousHash,
                id,
                happenedAt.truncatedTo(ChronoUnit.MICROS).toString(),
                actor,
                deed.name(),
                subjectKind,
                subjectId,
                purpose == null ? changes : changes + SEPARATOR + purpose);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }

    public AuditLine line() {
        return new AuditLine(
                id,
                happenedAt,
                actor,
                deed,
                new Subject(subjectKind, subjectId),
                ChangesJson.read(changes),
                purpose == null ? "" : purpose);
    }
}
