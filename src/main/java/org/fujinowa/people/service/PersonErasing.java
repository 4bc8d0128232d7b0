package org.fujinowa.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonPointer;
import org.fujinowa.people.model.People;
import org.fujinowa.people.model.Person;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Versioned;

/**
 * What can be removed when somebody asks for it: by which way they are reached and what was noted, at once; the record as a
 * whole once nothing names it any more. Who took part in which year stays as long as the year's records do.
 */
@ApplicationScoped
@Transactional
public class PersonErasing {

    private People people;
    private PersonPlaces places;
    private RememberedMerges merges;
    private AuditTrail audit;

    /** For the CDI proxy. */
    protected PersonErasing() {}

    @Inject
    public PersonErasing(People people, PersonPlaces places, RememberedMerges merges, AuditTrail audit) {
        this.people = people;
        this.places = places;
        this.merges = merges;
        this.audit = audit;
    }

    /** The person as the register has them now; empty if they are not in it (any more). */
    @Requires(Permission.MANAGE_PEOPLE)
    public Optional<Versioned<PersonDetails>> known(PersonId id) {
        return people.find(id).map(Person::versioned);
    }

    /** What keeps the record from being removed as a whole; empty if nothing does. */
    @Requires(Permission.MANAGE_PEOPLE)
    public List<PersonPointer> holding(PersonId id) {
        return places.of(id).stream().filter(PersonPointer::holds).toList();
    }

    /**
     * Forgets e-mail, telephone, address and note, also as they stood in records that were merged into this one; those
     * merges cannot be undone afterwards. Who it is, the years and the roles stay.
     *
     * @throws ConcurrentChange if somebody changed the person since
     * @throws org.fujinowa.shared.NoSuchRecord if the person is not in the register (any more)
     */
    @Requires(Permission.MANAGE_PEOPLE)
    public void forgetContacts(PersonId id, long version) {
        var person = people.get(id);
        ConcurrentChange.refuseUnlessSame(version, person.version());
        var before = person.details();
        var after = before.withoutContacts();
        merges.forget(id);
        if (!before.equals(after)) {
            person.change(after);
            people.changed(person);
            audit.record(Deed.CHANGED, Subject.of("Person", id), Changes.between(before, after));
        }
        audit.record(Deed.DELETED, Subject.of("Person", id), Changes.fact("forgotten", "email, phone, address, note"));
    }
}
