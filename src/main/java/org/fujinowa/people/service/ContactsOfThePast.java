package org.fujinowa.people.service;

import static org.fujinowa.shared.RecordType.with;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.model.People;
import org.fujinowa.people.model.Person;
import org.fujinowa.retention.Kept;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;

/**
 * Addresses, telephones and notes of people whom nobody needs to reach any more: who have no part in any exchange since, and whose record
 * nobody has touched. Their names and what they took part in stay.
 */
@ApplicationScoped
class ContactsOfThePast {

    private static final String KIND = "Person";
    private static final int FIVE_YEARS = 1_826;

    private People people;
    private Iterable<NeedsContacts> needs;
    private AuditTrail audit;

    /** For the CDI proxy. */
    protected ContactsOfThePast() {}

    @Inject
    ContactsOfThePast(People people, Instance<NeedsContacts> needs, AuditTrail audit) {
        this(people, (Iterable<NeedsContacts>) needs, audit);
    }

    /** For a test. */
    ContactsOfThePast(People people, Iterable<NeedsContacts> needs, AuditTrail audit) {
        this.people = people;
        this.needs = needs;
        this.audit = audit;
    }

    /** Each person by themselves. */
    @Produces
    Retained contacts() {
        return new Kept("person-contacts", RetentionSince.END, FIVE_YEARS, Set.of("person"), this::due, this::forget);
    }

    private List<Subject> due(LocalDate began, int atMost) {
        var resting = audit.restingSince(KIND, began).stream().map(PersonId::of).toList();
        return people.find(resting).stream()
                .filter(person -> hasContacts(person.details()))
                .filter(person -> isNeededByNobody(person, began))
                .limit(atMost)
                .map(person -> Subject.of(KIND, person.id()))
                .toList();
    }

    private boolean isNeededByNobody(Person person, LocalDate began) {
        for (var need : needs) {
            if (need.neededAfter(began, person.id())) {
                return false;
            }
        }
        return true;
    }

    private void forget(Subject subject) {
        people.find(PersonId.of(subject.id())).ifPresent(person -> {
            var details = person.details();
            for (var contact : List.of("email", "phone", "address", "note")) {
                details = with(details, contact, "");
            }
            person.change(details);
            people.changed(person);
        });
    }

    private static boolean hasContacts(PersonDetails details) {
        return Stream.of(details.email(), details.phone(), details.address(), details.note())
                .anyMatch(contact -> !contact.isBlank());
    }
}
