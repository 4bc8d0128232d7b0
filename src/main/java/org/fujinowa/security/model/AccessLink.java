package org.fujinowa.security.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.fujinowa.security.Caller;
import org.fujinowa.security.LinkId;
import org.fujinowa.security.LinkRequest;
import org.fujinowa.security.LinkSummary;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A way in for somebody without an account, to one thing only. Its code is kept as a hash. It ends on its day, or at once
 * when it is revoked; every device that came in by it is then out.
 */
@Entity
@Table(name = "access_link")
public class AccessLink {

    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(5);

    @Id
    private String id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String subjectKind;
    private String subjectId;
    private String label;

    @Enumerated(EnumType.STRING)
    private Language language;

    /** What is read instead of English where it exists; nothing for links from before that was known. */
    @Enumerated(EnumType.STRING)
    private @Nullable Reading reading;

    private String codeHash;
    private Instant createdAt;
    private String createdBy;
    private Instant expiresAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    /** For JPA. */
    protected AccessLink() {}

    public AccessLink(LinkRequest request, String codeHash, String createdBy, Instant now) {
        this.id = LinkId.next().toString();
        this.role = request.role();
        this.subjectKind = request.subject().kind();
        this.subjectId = request.subject().id();
        this.label = request.label();
        this.language = request.language();
        this.reading = request.reading();
        this.codeHash = codeHash;
        this.createdAt = now;
        this.createdBy = createdBy;
        this.expiresAt = now.plus(request.lasts());
    }

    /** Whether the link still opens anything. */
    public boolean holds(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Whether this use should be written down; not every request is, to spare the database. */
    public boolean shouldNoteUse(Instant now) {
        return lastUsedAt == null || lastUsedAt.plus(USE_IS_NOTED_EVERY).isBefore(now);
    }

    public void noteUse(Instant now) {
        lastUsedAt = now;
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public LinkId id() {
        return LinkId.of(id);
    }

    public Role role() {
        return role;
    }

    /** What its holder reads. */
    public Reading reading() {
        return reading == null ? Reading.of(language) : reading;
    }

    /** Who calls by this link. */
    public Caller caller() {
        var roles = Set.of(role);
        return new Caller("link:" + id, "link:" + id, label, roles, Permission.of(roles), subject());
    }

    public LinkSummary summary() {
        return new LinkSummary(
                id(), role, subject(), label, language, createdAt, createdBy, expiresAt, lastUsedAt, revokedAt);
    }

    private Subject subject() {
        return new Subject(subjectKind, subjectId);
    }
}
