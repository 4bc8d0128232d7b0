package org.fujinowa.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonPointer;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Changes.Change;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentScope;
import org.fujinowa.shared.RuleViolation;

/** Everything that names a person, whichever context holds it. */
@ApplicationScoped
public class PersonPlaces {

    private Instance<PointsAtPersons> holders;
    private AuditTrail audit;
    private CurrentScope scope;

    /** For the CDI proxy. */
    protected PersonPlaces() {}

    @Inject
    public PersonPlaces(@Any Instance<PointsAtPersons> holders, AuditTrail audit, CurrentScope scope) {
        this.holders = holders;
        this.audit = audit;
        this.scope = scope;
    }

    /** Every place that names this person; of those of which the caller is not in charge only that there is one. */
    @OpenToAll("Asked by services of this context, whose caller may see the person.")
    public List<PersonPointer> of(PersonId person) {
        var places = new ArrayList<PersonPointer>();
        scope.seeingAll(() -> {
            holders.forEach(holder -> places.addAll(holder.pointersTo(person)));
            return places;
        });
        return places.stream()
                .map(place -> isOutside(place) ? place.hidden() : place)
                .toList();
    }

    private boolean isOutside(PersonPointer place) {
        return !scope.covers(new Subject(place.kind(), place.id()));
    }

    /** Why these two cannot be one person: the first reason that anybody has. */
    @OpenToAll("Asked by services of this context, whose caller may see both.")
    public Optional<RuleViolation> hindrance(PersonId stays, PersonId goes) {
        if (Stream.of(stays, goes).flatMap(person -> of(person).stream()).anyMatch(this::isOutside)) {
            return Optional.of(outside());
        }
        for (var holder : holders) {
            var reason = holder.hindrance(stays, goes);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private static RuleViolation outside() {
        return new RuleViolation("people.merge.outside-scope");
    }

    /**
     * Lets these places name another person, each with its line in the audit trail.
     *
     * @throws RuleViolation {@code people.merge.outside-scope} if the caller is not in charge of one of them
     */
    @OpenToAll("Called by services of this context, which ask permission before.")
    public void point(List<PersonPointer> places, PersonId from, PersonId to) {
        if (places.stream().anyMatch(this::isOutside)) {
            throw outside();
        }
        for (var holder : holders) {
            var own = places.stream()
                    .filter(place -> place.kind().equals(holder.kind()))
                    .toList();
            if (!own.isEmpty()) {
                holder.point(own, from, to);
            }
        }
        places.forEach(place -> audit.record(
                Deed.CHANGED,
                new Subject(place.kind(), place.id()),
                new Changes(List.of(new Change(place.field(), from.toString(), to.toString())))));
    }
}
