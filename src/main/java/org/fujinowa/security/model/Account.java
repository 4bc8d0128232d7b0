package org.fujinowa.security.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.security.AccountDetails;
import org.fujinowa.security.AccountSummary;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.Scope;
import org.fujinowa.shared.Identity;
import org.fujinowa.shared.Language;

/**
 * One person's way in. The first is made at set-up, the others by an administrator; an account is never deleted, because
 * the audit trail names it, but it can be closed.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private String id;

    @Version
    private long version;

    private String signInName;
    private String displayName;
    private String passwordHash;
    private String roles;
    private String scope;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean active;
    private boolean demonstration;
    private Instant createdAt;

    /** For JPA. */
    protected Account() {}

    public Account(AccountDetails details, String passwordHash, Instant createdAt) {
        this.id = Identity.next().toString();
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        change(details);
    }

    /** The form in which sign-in names are compared. */
    public static String normal(String signInName) {
        return signInName.strip().toLowerCase(Locale.ROOT);
    }

    public final void change(AccountDetails details) {
        signInName = normal(details.signInName());
        displayName = details.displayName().strip();
        roles = details.roles().stream().distinct().sorted().map(Role::name).collect(Collectors.joining(","));
        language = details.language();
        active = details.active();
        scope = details.scope().toString();
    }

    public void setPasswordHash(String hash) {
        passwordHash = hash;
    }

    /** Marks an account that exists only in the demonstration. */
    public void belongToTheDemonstration() {
        demonstration = true;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public void close() {
        active = false;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String signInName() {
        return signInName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean active() {
        return active;
    }

    public Set<Role> roles() {
        var set = EnumSet.noneOf(Role.class);
        Arrays.stream(roles.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .forEach(set::add);
        return set;
    }

    public Caller caller() {
        var permissions = EnumSet.copyOf(Permission.of(roles()));
        if (!scope().everything()) {
            permissions.removeIf(Permission::bearsUponEverything);
        }
        return new Caller(id, signInName, displayName, roles(), permissions, null, scope(), null);
    }

    public AccountDetails details() {
        return new AccountDetails(signInName, displayName, List.copyOf(roles()), language, active, scope());
    }

    public AccountSummary summary() {
        return new AccountSummary(id, signInName, displayName, roles(), language, active, scope(), createdAt, version);
    }

    private Scope scope() {
        return Scope.parse(scope);
    }
}
