package org.fujinowa.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.people.PersonId;
import org.fujinowa.security.AuditLine;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;

/** Who has looked at what is kept about a person, and why: for the person, when they ask. */
@ApplicationScoped
@Transactional
public class PersonLooks {

    private static final int NEWEST = 200;

    private PersonPlaces places;
    private AuditTrail audit;

    /** For the CDI proxy. */
    protected PersonLooks() {}

    @Inject
    public PersonLooks(PersonPlaces places, AuditTrail audit) {
        this.places = places;
        this.audit = audit;
    }

    /** The newest looks at the person's own record, and at every record that names them. */
    @Requires(Permission.VIEW_PEOPLE)
    public List<AuditLine> at(PersonId person) {
        var subjects = Stream.concat(
                Stream.of(Subject.of("Person", person)),
                places.of(person).stream().map(place -> new Subject(place.kind(), place.id())));
        return audit.looksAt(subjects.distinct().toList(), NEWEST);
    }
}
