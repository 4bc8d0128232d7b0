package org.fujinowa.security.service;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.TreeMap;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Changes.Change;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.store.Nouns;
import org.fujinowa.shared.store.StoredNoun;

/**
 * What every register does alike: it checks details, refuses a change made from an old version, and writes each deed into
 * the audit trail. A register makes one for its noun and asks permission and its own rules before.
 *
 * @param <D> the details
 * @param <E> the entity
 */
public final class RecordKeeping<D extends Record, E extends StoredNoun<D>> {

    private final String kind;
    private final Nouns<E> nouns;
    private final AuditTrail audit;
    private final Validator validator;

    /** @param kind the noun as the audit trail and the glossary write it, for instance {@code HostFamily} */
    public RecordKeeping(String kind, Nouns<E> nouns, AuditTrail audit, Validator validator) {
        this.kind = kind;
        this.nouns = nouns;
        this.audit = audit;
        this.validator = validator;
    }

    /** @throws ConstraintViolationException if the details break a constraint that stands on them */
    @OpenToAll("Only checks.")
    public void check(D details) {
        var violations = validator.validate(details);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }

    /** Adds a new one whose details have been {@link #check checked}. */
    @OpenToAll("A register asks permission before it calls this.")
    public void add(E noun) {
        nouns.add(noun);
        audit.record(Deed.CREATED, Subject.of(kind, noun.key()), Changes.created(noun.details()));
    }

    /**
     * Changes one to {@link #check checked} details. Writes nothing at all if they say what it says already.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if it does not exist
     * @throws ConcurrentChange if it is not at that version any more
     */
    @OpenToAll("A register asks permission before it calls this.")
    public void change(Record id, long version, D details) {
        var noun = nouns.get(id);
        ConcurrentChange.refuseUnlessSame(version, noun.version());
        var before = noun.details();
        if (before.equals(details)) {
            return;
        }
        noun.change(details);
        nouns.changed(noun);
        audit.record(Deed.CHANGED, Subject.of(kind, noun.key()), Changes.between(before, details));
    }

    /** What is known of one, and its version. */
    @OpenToAll("A register asks permission before it calls this.")
    public Versioned<D> get(Record id) {
        return nouns.get(id).versioned();
    }

    /** The record for somebody who reads all that is in it, what is sealed too; the audit trail says who did. */
    @OpenToAll("A register asks permission before it calls this.")
    public Versioned<D> look(Record id) {
        var found = get(id);
        audit.record(Deed.VIEWED, Subject.of(kind, id), Changes.none());
        return found;
    }

    /**
     * Writes down that somebody takes a list along.
     *
     * @param request what was searched and filtered
     * @param file the kind of file
     * @param rows how many rows are in it
     */
    @OpenToAll("A register asks permission before it calls this.")
    public void exported(ListRequest request, String file, long rows) {
        var facts = new ArrayList<Change>();
        facts.add(new Change("file", "", file));
        facts.add(new Change("rows", "", Long.toString(rows)));
        if (!request.search().isEmpty()) {
            facts.add(new Change("search", "", request.search()));
        }
        new TreeMap<>(request.filters()).forEach((name, value) -> facts.add(new Change(name, "", value)));
        audit.record(Deed.EXPORTED, Subject.of(kind, "list"), new Changes(facts));
    }

    /**
     * Removes one for good.
     *
     * @throws ConcurrentChange if it is not at that version any more
     */
    @OpenToAll("A register asks permission before it calls this.")
    public void remove(Record id, long version) {
        var noun = nouns.get(id);
        ConcurrentChange.refuseUnlessSame(version, noun.version());
        nouns.remove(noun);
        audit.record(Deed.DELETED, Subject.of(kind, noun.key()), Changes.none());
    }
}
