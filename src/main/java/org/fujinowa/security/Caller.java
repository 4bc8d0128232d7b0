package org.fujinowa.security;

import java.security.Principal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling: a person signed in, somebody with a personal link, a program with a token, or the product itself in a job.
 *
 * @param id the account's id, or a word for a job
 * @param signInName what the audit trail calls them
 * @param displayName how pages address them
 * @param roles what they are
 * @param permissions what they may do: by their roles, less what a token's scopes leave out
 * @param own what their personal link opened for them, and nothing else of its kind; null for everybody without a link
 * @param scope of which programmes and delegations they are in charge
 * @param emergency what an administrator was lent for some hours; its permissions are among the others; null without
 */
public record Caller(
        String id,
        String signInName,
        String displayName,
        Set<Role> roles,
        Set<Permission> permissions,
        @Nullable Subject own,
        Scope scope,
        @Nullable EmergencyLook emergency)
        implements Principal {

    public Caller {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
    }

    /** Somebody who did not come by a personal link. */
    public Caller(String id, String signInName, String displayName, Set<Role> roles, Set<Permission> permissions) {
        this(id, signInName, displayName, roles, permissions, null, Scope.EVERYTHING, null);
    }

    /** Somebody who came by a personal link. */
    public Caller(
            String id,
            String signInName,
            String displayName,
            Set<Role> roles,
            Set<Permission> permissions,
            @Nullable Subject own) {
        this(id, signInName, displayName, roles, permissions, own, Scope.EVERYTHING, null);
    }

    /** The product itself, for instance when it loads the demonstration or runs a nightly job. */
    public static Caller job(String name, Permission... permissions) {
        var permitted = EnumSet.noneOf(Permission.class);
        permitted.addAll(Arrays.asList(permissions));
        return new Caller("job:" + name, "job:" + name, name, Set.of(), permitted);
    }

    /** The same caller with no more than these permissions. */
    public Caller limitedTo(Set<Permission> scopes) {
        var permitted = EnumSet.noneOf(Permission.class);
        permitted.addAll(scopes);
        permitted.retainAll(permissions);
        return new Caller(id, signInName, displayName, roles, permitted, own, scope, emergency);
    }

    /** The same caller in charge of no more than that. */
    public Caller inChargeOf(Scope less) {
        return new Caller(id, signInName, displayName, roles, permissions, own, less, emergency);
    }

    /** The same caller, who may look at what others see as long as that lasts. */
    public Caller lent(EmergencyLook look) {
        var more = EnumSet.copyOf(EmergencyLook.LENT);
        more.addAll(permissions);
        return new Caller(id, signInName, displayName, roles, more, own, scope, look);
    }

    /** Whether the caller may do that only because it was lent to them. */
    public boolean mayInEmergencyOnly(Permission permission) {
        return emergency != null
                && EmergencyLook.LENT.contains(permission)
                && !Permission.of(roles).contains(permission);
    }

    /** Whether the caller may do that. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    @Override
    public String getName() {
        return signInName;
    }
}
