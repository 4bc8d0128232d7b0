package org.fujinowa.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fujinowa.people.PersonChanged;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRemoving;
import org.fujinowa.people.PersonRole;
import org.fujinowa.people.PersonRow;
import org.fujinowa.people.model.People;
import org.fujinowa.people.model.Person;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.TakenAlong;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Versioned;

/** The register of people: everybody is entered once, whatever they are over the years. */
@ApplicationScoped
@Transactional
public class PeopleRegister {

    private static final Comparator<PersonRole> NEWEST_FIRST = Comparator.comparingInt(PersonRole::year)
            .reversed()
            .thenComparing(PersonRole::inJa)
            .thenComparing(PersonRole::address);

    private People people;
    private Instance<RolesOfPerson> parts;
    private Event<PersonChanged> changed;
    private Event<PersonRemoving> removing;
    private RecordKeeping<PersonDetails, Person> keeping;

    /** For the CDI proxy. */
    protected PeopleRegister() {}

    @Inject
    public PeopleRegister(
            People people,
            @Any Instance<RolesOfPerson> parts,
            Event<PersonChanged> changed,
            Event<PersonRemoving> removing,
            AuditTrail auditTrail,
            Validator validator) {
        this.people = people;
        this.parts = parts;
        this.changed = changed;
        this.removing = removing;
        this.keeping = new RecordKeeping<>("Person", people, auditTrail, validator);
    }

    /** Enters somebody. Whether they are in already, {@link #similar} tells; this method does not ask. */
    @Requires(Permission.MANAGE_PEOPLE)
    public PersonId add(PersonDetails details) {
        keeping.check(details);
        var person = new Person(PersonId.next(), details);
        keeping.add(person);
        return person.id();
    }

    /**
     * Says everything anew; nothing is written if nothing is new.
     *
     * @param version the version that was read
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else changed the person since
     * @throws org.fujinowa.shared.NoSuchRecord if the person was removed
     */
    @Requires(Permission.MANAGE_PEOPLE)
    public void change(PersonId id, long version, PersonDetails details) {
        keeping.check(details);
        keeping.change(id, version, details);
        changed.fire(new PersonChanged(id));
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such person (any more) */
    @Requires(Permission.VIEW_PEOPLE)
    public Versioned<PersonDetails> get(PersonId id) {
        return keeping.get(id);
    }

    /** The same for somebody who reads it on a page or by a program; the audit trail says so. */
    @Requires(Permission.VIEW_PEOPLE)
    public Versioned<PersonDetails> look(PersonId id) {
        return keeping.look(id);
    }

    /** Those of these people that exist, in one query for some hundreds of them. */
    @Requires(Permission.VIEW_PEOPLE)
    public Map<PersonId, PersonDetails> find(Collection<PersonId> ids) {
        return people.find(ids).stream().collect(Collectors.toUnmodifiableMap(Person::id, Person::details));
    }

    /**
     * A page of the list, sorted by {@code name} (its own order: by reading), {@code latinName}, {@code birthDate} or {@code nationality}; filters:
     * {@code sex}, {@code nationality}. The search finds a name in any script, width, case or shape of kanji.
     */
    @Requires(Permission.VIEW_PEOPLE)
    public Slice<PersonRow> page(ListRequest request) {
        return people.page(request).map(Person::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_PEOPLE)
    @TakenAlong
    public Slice<PersonRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /**
     * Everybody in the register who may be the same human being: a full name is the same in some script whichever part
     * comes first, or the birth date is the same and so is one part of the name. Those born on the same day come first.
     */
    @Requires(Permission.VIEW_PEOPLE)
    public List<PersonRow> similar(PersonDetails details) {
        return people.resembling(details).stream().map(Person::row).toList();
    }

    /** The same for each of these; for some hundreds of them as quick as for one. */
    @Requires(Permission.VIEW_PEOPLE)
    public List<List<PersonRow>> similarToEach(List<PersonDetails> details) {
        return people.resembling(details).stream()
                .map(similar -> similar.stream().map(Person::row).toList())
                .toList();
    }

    /** Everything that the person is and was in the exchange, the newest first. */
    @Requires(Permission.VIEW_PEOPLE)
    public List<PersonRole> roles(PersonId id) {
        var roles = new ArrayList<PersonRole>();
        parts.forEach(part -> roles.addAll(part.rolesOf(id)));
        roles.sort(NEWEST_FIRST);
        return List.copyOf(roles);
    }

    /**
     * Takes somebody out of the register, unless a delegation or a host family still speaks of them.
     *
     * @throws org.fujinowa.shared.RuleViolation with the reason of whoever still needs the person
     */
    @Requires(Permission.MANAGE_PEOPLE)
    public void remove(PersonId id, long version) {
        removing.fire(new PersonRemoving(id));
        keeping.remove(id, version);
    }
}
