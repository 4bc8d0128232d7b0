package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Owner;
import org.fujinowa.security.Reach;
import org.fujinowa.security.Scope;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.store.Narrowing;
import org.jspecify.annotations.Nullable;

/**
 * What whoever is calling is in charge of. {@link ScopeCheck} asks it about everything that a service is told to do, and the
 * stores by how much they must narrow their lists; services ask it only where neither can see what is meant.
 */
@ApplicationScoped
public class CurrentScope implements Narrowing {

    private static final String MISSING = "scope";

    private CurrentCaller caller;
    private Instance<ScopeReading> reading;
    private Instance<Belongings> contexts;

    /** For the CDI proxy. */
    protected CurrentScope() {}

    @Inject
    public CurrentScope(CurrentCaller caller, @Any Instance<ScopeReading> reading, @Any Instance<Belongings> contexts) {
        this.caller = caller;
        this.reading = reading;
        this.contexts = contexts;
    }

    /** How far the caller reaches; empty if everywhere. */
    @OpenToAll("Tells callers what they are in charge of.")
    public Optional<Reach> reach() {
        return caller.find()
                .map(Caller::scope)
                .filter(scope -> !scope.everything())
                .map(scope -> reading.get().reach(scope));
    }

    /** Whether the caller is in charge of everything. */
    @OpenToAll("Tells callers what they are in charge of.")
    public boolean everything() {
        return caller.find().map(Caller::scope).map(Scope::everything).orElse(true);
    }

    @Override
    @OpenToAll("Only narrows what the caller may see.")
    public Optional<Set<String>> only(Within within) {
        return reach().flatMap(reach -> switch (within) {
            case DELEGATIONS -> Optional.of(reach.delegations());
            case PROGRAMMES -> Optional.of(reach.programmes());
            case WHOLE_PROGRAMMES -> Optional.of(reach.whole());
            case HOMES -> reach.homes() ? Optional.empty() : Optional.of(Set.of());
            case WRITER -> Optional.of(Set.of(caller.get().signInName()));
        });
    }

    /** Whether that record, named by its identity or as a subject, is within the caller's scope, or does not exist. */
    @OpenToAll("Tells callers what they are in charge of.")
    public boolean covers(Record named) {
        return reach().map(reach -> covers(named, reach, Breadth.NAMED)).orElse(true);
    }

    /**
     * Reads what is outside too, to reckon with it or to count it: whoever calls this hands on no more than that.
     */
    @OpenToAll("Called by services that hand on nothing of what is outside.")
    public <T> T seeingAll(Supplier<T> work) {
        return caller.find()
                .map(calling -> caller.actingAs(calling.inChargeOf(Scope.EVERYTHING), work))
                .orElseGet(work);
    }

    /**
     * Refuses what is outside the caller's scope as if it did not exist.
     *
     * @param named what a service was given: identities, records with identities in them, lists of such
     * @throws NoSuchRecord if one of them is outside
     * @throws AccessDenied if the deed bears upon more than the caller is in charge of
     */
    @OpenToAll("It is the check itself.")
    public void refuseOutside(Breadth breadth, @Nullable Object... named) {
        var reach = reach();
        if (reach.isEmpty()) {
            return;
        }
        if (breadth == Breadth.ASSOCIATION) {
            throw new AccessDenied(MISSING);
        }
        for (var one : named) {
            refuseOutside(one, reach.get(), breadth);
        }
    }

    private void refuseOutside(@Nullable Object named, Reach reach, Breadth breadth) {
        if (named instanceof Collection<?> several) {
            several.forEach(one -> refuseOutside(one, reach, breadth));
        } else if (named instanceof Map<?, ?> several) {
            several.forEach((key, value) -> {
                refuseOutside(key, reach, breadth);
                refuseOutside(value, reach, breadth);
            });
        } else if (named instanceof Optional<?> perhaps) {
            perhaps.ifPresent(one -> refuseOutside(one, reach, breadth));
        } else if (named instanceof Record record) {
            if (!covers(record, reach, breadth)) {
                throw new NoSuchRecord(record);
            }
            RecordParts.of(record).forEach(part -> refuseOutside(part, reach, breadth));
        }
    }

    private boolean covers(Record named, Reach reach, Breadth breadth) {
        return belongings()
                .filter(belonging -> belonging.isOf(named))
                .findFirst()
                .flatMap(belonging -> belonging.ownerOf(named))
                .map(owner -> covers(owner, reach, breadth))
                .orElse(true);
    }

    private boolean covers(Owner owner, Reach reach, Breadth breadth) {
        return switch (owner.by()) {
            case DELEGATION -> reach.delegations().contains(owner.key());
            case PROGRAMME -> (breadth == Breadth.PROGRAMME ? reach.whole() : reach.programmes()).contains(owner.key());
            case WHOLE_PROGRAMME -> reach.whole().contains(owner.key());
            case HOMES -> reach.homes();
            case WRITER -> caller.get().signInName().equals(owner.key());
            case ANOTHER -> covers(Objects.requireNonNull(owner.other()), reach, breadth);
        };
    }

    private Stream<Belonging> belongings() {
        return contexts.stream().flatMap(context -> context.belongings().stream());
    }
}
