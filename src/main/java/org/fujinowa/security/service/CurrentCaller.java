package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.PurposeMissing;
import org.fujinowa.security.SaidPurpose;
import org.fujinowa.security.Subject;
import org.jspecify.annotations.Nullable;

/** Knows who is calling on this thread: set at the edge for a request, and by {@link #actingAs} for a job. */
@ApplicationScoped
public class CurrentCaller {

    private final ThreadLocal<@Nullable Caller> caller = new ThreadLocal<>();
    private final ThreadLocal<@Nullable Looking> looking = new ThreadLocal<>();

    /** Why the caller looks, and whether a look without a purpose has to wait until one is said. */
    private record Looking(@Nullable SaidPurpose purpose, boolean mustSay) {}

    /** Who is calling, if anybody is signed in. */
    @OpenToAll("Tells callers who they are.")
    public Optional<Caller> find() {
        return Optional.ofNullable(caller.get());
    }

    /**
     * Who is calling, where somebody must be.
     *
     * @throws IllegalStateException if nobody is: a permission check was forgotten further up
     */
    @OpenToAll("Tells callers who they are.")
    public Caller get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is calling on this thread."));
    }

    /** @throws AccessDenied if the caller may not do that, or nobody is calling */
    @OpenToAll("It is the check itself.")
    public void mustBeAllowed(Permission permission) {
        if (find().filter(calling -> calling.may(permission)).isEmpty()) {
            throw new AccessDenied(permission);
        }
    }

    /**
     * The identity of what the caller's personal link opened. Services for link holders ask this instead of taking an
     * identity from outside, so that no address and no form can lead to somebody else's.
     *
     * @param kind what it must be, for instance {@code Application}
     * @throws AccessDenied if the caller has no link, or one to something else
     */
    @OpenToAll("Tells callers what is theirs.")
    public String own(String kind) {
        return find().map(Caller::own)
                .filter(own -> own.kind().equals(kind))
                .map(Subject::id)
                .orElseThrow(() -> new AccessDenied("own " + kind));
    }

    /** For what the caller looks at what is protected, if they said so. */
    @OpenToAll("Tells callers what they said.")
    public Optional<SaidPurpose> purpose() {
        return Optional.ofNullable(looking.get()).map(Looking::purpose);
    }

    /** @throws PurposeMissing if the caller has to say first why they look at that */
    @OpenToAll("It is the check itself.")
    public void mustSayWhy(Subject subject) {
        var known = looking.get();
        if (known != null && known.mustSay() && known.purpose() == null) {
            throw new PurposeMissing(subject);
        }
    }

    /**
     * Does the work for somebody who looks for that purpose.
     *
     * @param purpose what they said, if anything
     * @param mustSay whether a look at what is protected is refused until they have
     */
    @OpenToAll("Called at the edge with what the visitor has said.")
    public <T> T looking(@Nullable SaidPurpose purpose, boolean mustSay, Supplier<T> work) {
        var before = looking.get();
        looking.set(new Looking(purpose, mustSay));
        try {
            return work.get();
        } finally {
            if (before == null) {
                looking.remove();
            } else {
                looking.set(before);
            }
        }
    }

    /** Does the work in the name of that caller, and is afterwards whoever it was before. */
    @OpenToAll("Called at the edge with whom it has recognised, and by jobs with the permissions that they name.")
    public <T> T actingAs(Caller acting, Supplier<T> work) {
        var before = caller.get();
        caller.set(acting);
        try {
            return work.get();
        } finally {
            if (before == null) {
                caller.remove();
            } else {
                caller.set(before);
            }
        }
    }
}
