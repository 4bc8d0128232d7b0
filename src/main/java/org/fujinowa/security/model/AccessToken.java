package org.fujinowa.security.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.security.Permission;
import org.fujinowa.security.TokenKind;
import org.fujinowa.security.TokenSummary;
import org.fujinowa.shared.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Proof that somebody signed in, kept as a hash. A device's token lives as long as it is used; an API token until the day
 * its owner chose. Either can be revoked at once.
 */
@Entity
@Table(name = "access_token")
public class AccessToken {

    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(5);

    @Id
    private String id;

    @Version
    private long version;

    private String accountId;

    @Enumerated(EnumType.STRING)
    private TokenKind kind;

    private String tokenHash;
    private String label;
    private String scopes;
    private Instant createdAt;
    private Instant lastUsedAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;

    /** For JPA. */
    protected AccessToken() {}

    public AccessToken(
            String accountId,
            TokenKind kind,
            String tokenHash,
            String label,
            Set<Permission> scopes,
            Instant createdAt,
            Instant expiresAt) {
        this.id = Identity.next().toString();
        this.accountId = accountId;
        this.kind = kind;
        this.tokenHash = tokenHash;
        this.label = label;
        this.scopes = scopes.stream().map(Permission::name).sorted().collect(Collectors.joining(","));
        this.createdAt = createdAt;
        this.lastUsedAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Whether the token still opens anything. */
    public boolean holds(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Whether this use should be written down; not every request is, to spare the database. */
    public boolean shouldNoteUse(Instant now) {
        return lastUsedAt.plus(USE_IS_NOTED_EVERY).isBefore(now);
    }

    /** Notes a use; a device's token lives on for as long as it was made for. */
    public void noteUse(Instant now) {
        if (kind == TokenKind.DEVICE) {
            expiresAt = now.plus(Duration.between(lastUsedAt, expiresAt));
        }
        lastUsedAt = now;
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public String id() {
        return id;
    }

    public String accountId() {
        return accountId;
    }

    /** Whether this is the token with that hash. */
    public boolean hasHash(String hash) {
        return tokenHash.equals(hash);
    }

    public TokenKind kind() {
        return kind;
    }

    public Set<Permission> scopes() {
        var set = EnumSet.noneOf(Permission.class);
        Arrays.stream(scopes.split(","))
                .filter(name -> !name.isEmpty())
                .map(Permission::valueOf)
                .forEach(set::add);
        return set;
    }

    public TokenSummary summary() {
        return new TokenSummary(id, kind, label, scopes(), createdAt, lastUsedAt, expiresAt);
    }
}
