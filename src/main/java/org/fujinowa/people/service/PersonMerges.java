package org.fujinowa.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fujinowa.people.MergeId;
import org.fujinowa.people.MergeOrder;
import org.fujinowa.people.MergeRow;
import org.fujinowa.people.MergeSheet;
import org.fujinowa.people.PersonChanged;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonPair;
import org.fujinowa.people.PersonPointer;
import org.fujinowa.people.model.MergeAdvice;
import org.fujinowa.people.model.MergeMemory;
import org.fujinowa.people.model.Merges;
import org.fujinowa.people.model.People;
import org.fujinowa.people.model.Person;
import org.fujinowa.people.model.PersonMerge;
import org.fujinowa.security.AuditLine;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/** Makes one record of two that are about the same human being, and two of it again as long as that loses nothing. */
@ApplicationScoped
@Transactional
public class PersonMerges {

    private static final String KIND = "Person";

    private People people;
    private Merges merges;
    private PersonPlaces places;
    private Event<PersonChanged> changed;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;
    private RecordKeeping<PersonDetails, Person> keeping;

    /** For the CDI proxy. */
    protected PersonMerges() {}

    @Inject
    public PersonMerges(
            People people,
            Merges merges,
            PersonPlaces places,
            Event<PersonChanged> changed,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock,
            Validator validator) {
        this.people = people;
        this.merges = merges;
        this.places = places;
        this.changed = changed;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.keeping = new RecordKeeping<>(KIND, people, audit, validator);
    }

    /**
     * Both records side by side, with everything that names them; the audit trail says who looked.
     *
     * @throws NoSuchRecord if one of them is not there (any more)
     */
    @Requires(Permission.MANAGE_PEOPLE)
    public MergeSheet look(PersonPair pair) {
        var one = keeping.look(pair.one());
        var other = keeping.look(pair.other());
        var ofOne = places.of(pair.one());
        var ofOther = places.of(pair.other());
        var newer = written(pair.other()).isAfter(written(pair.one()));
        return new MergeSheet(
                one,
                other,
                pair,
                MergeAdvice.of(one.value(), other.value(), newer),
                ofOne,
                ofOther,
                ofOne.size() >= ofOther.size());
    }

    private Instant written(PersonId id) {
        return audit.lastChange(Subject.of(KIND, id)).map(AuditLine::happenedAt).orElse(Instant.EPOCH);
    }

    /** Why these two cannot become one; empty if nothing stands in the way. */
    @Requires(Permission.MANAGE_PEOPLE)
    public Optional<RuleViolation> hindrance(PersonPair pair) {
        return places.hindrance(pair.one(), pair.other());
    }

    /**
     * Makes one record of both: everything that named the one that ends names the one that stays, and what was before is
     * remembered.
     *
     * @throws ConcurrentChange if somebody changed one of them since they were looked at
     * @throws RuleViolation if they cannot be one person, with the reason of whoever says so
     * @throws NoSuchRecord if one of them is not there (any more)
     */
    @Requires(Permission.MANAGE_PEOPLE)
    public MergeId merge(MergeOrder order) {
        keeping.check(order.details());
        var stays = people.get(order.stays());
        var goes = people.get(order.goes());
        ConcurrentChange.refuseUnlessSame(order.staysVersion(), stays.version());
        ConcurrentChange.refuseUnlessSame(order.goesVersion(), goes.version());
        places.hindrance(order.stays(), order.goes()).ifPresent(reason -> {
            throw reason;
        });
        var before = stays.details();
        var moved = places.of(order.goes());
        var merge = new PersonMerge(
                MergeId.next(),
                order.stays(),
                order.goes(),
                new MergeMemory(before, goes.details(), order.details(), moved),
                caller.get().signInName(),
                clock.instant());
        places.point(moved, order.goes(), order.stays());
        stays.change(order.details());
        people.changed(stays);
        people.remove(goes);
        merges.add(merge);
        audit.record(Deed.CHANGED, subject(order.stays()), Changes.between(before, order.details()));
        audit.record(Deed.CHANGED, subject(order.stays()), Changes.fact("mergedFrom", order.goes()));
        audit.record(Deed.DELETED, subject(order.goes()), Changes.fact("mergedInto", order.stays()));
        changed.fire(new PersonChanged(order.stays()));
        return merge.id();
    }

    /** The merges in which that person's identity was kept, as far as they are remembered; the newest first. */
    @Requires(Permission.VIEW_PEOPLE)
    public List<MergeRow> of(PersonId person) {
        return merges.keptBy(person).stream().map(PersonMerge::row).toList();
    }

    /** Into whom somebody was merged whose record ended; empty if nothing is remembered of it. */
    @Requires(Permission.VIEW_PEOPLE)
    public Optional<PersonId> nowIn(PersonId ended) {
        return merges.endOf(ended).map(PersonMerge::stays);
    }

    /** Why that merge cannot be undone (any more); empty if it can. */
    @Requires(Permission.MANAGE_PEOPLE)
    public Optional<RuleViolation> hindranceOfUndo(MergeId id) {
        return hindrance(get(id));
    }

    private Optional<RuleViolation> hindrance(PersonMerge merge) {
        var stays = people.find(merge.stays());
        if (stays.isEmpty()) {
            return Optional.of(new RuleViolation("people.merge.undo.gone"));
        }
        var newest = merges.keptBy(merge.stays()).stream().findFirst().map(PersonMerge::id);
        if (!newest.equals(Optional.of(merge.id()))) {
            return Optional.of(new RuleViolation("people.merge.undo.later"));
        }
        var memory = merge.memory();
        if (!stays.get().details().equals(memory.merged())) {
            return Optional.of(new RuleViolation("people.merge.undo.changed"));
        }
        var now = places.of(merge.stays());
        return memory.moved().stream()
                .filter(was -> now.stream().noneMatch(was::sameAs))
                .findFirst()
                .map(PersonMerges::movedOn);
    }

    private static RuleViolation movedOn(PersonPointer place) {
        return new RuleViolation("people.merge.undo.moved", place.inJa(), place.inEn());
    }

    /**
     * Makes two records of one again, each as it was, and lets everything name whom it named before.
     *
     * @throws RuleViolation with the reason why that is not possible any more
     * @throws NoSuchRecord if nothing is remembered of that merge
     */
    @Requires(Permission.MANAGE_PEOPLE)
    public void undo(MergeId id) {
        var merge = get(id);
        hindrance(merge).ifPresent(reason -> {
            throw reason;
        });
        var memory = merge.memory();
        var stays = people.get(merge.stays());
        people.add(new Person(merge.goes(), memory.goes()));
        places.point(memory.moved(), merge.stays(), merge.goes());
        stays.change(memory.stays());
        people.changed(stays);
        merges.remove(merge);
        audit.record(Deed.UNDONE, subject(merge.stays()), Changes.fact("mergedFrom", merge.goes()));
        audit.record(Deed.CREATED, subject(merge.goes()), Changes.created(memory.goes()));
        changed.fire(new PersonChanged(merge.stays()));
        changed.fire(new PersonChanged(merge.goes()));
    }

    private PersonMerge get(MergeId id) {
        return merges.find(id).orElseThrow(() -> new NoSuchRecord(id));
    }

    private static Subject subject(PersonId id) {
        return Subject.of(KIND, id);
    }
}
