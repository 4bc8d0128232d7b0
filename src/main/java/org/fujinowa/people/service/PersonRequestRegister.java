package org.fujinowa.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRequestDetails;
import org.fujinowa.people.PersonRequestId;
import org.fujinowa.people.PersonRequestRow;
import org.fujinowa.people.model.People;
import org.fujinowa.people.model.Person;
import org.fujinowa.people.model.PersonRequest;
import org.fujinowa.people.model.PersonRequests;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.TakenAlong;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Versioned;
import org.jspecify.annotations.Nullable;

/** Requests to disclose, correct or delete what is kept about people: until when each waits, and how it was answered. */
@ApplicationScoped
@Transactional
public class PersonRequestRegister {

    private PersonRequests requests;
    private People people;
    private RecordKeeping<PersonRequestDetails, PersonRequest> keeping;

    /** For the CDI proxy. */
    protected PersonRequestRegister() {}

    @Inject
    public PersonRequestRegister(PersonRequests requests, People people, AuditTrail audit, Validator validator) {
        this.requests = requests;
        this.people = people;
        this.keeping = new RecordKeeping<>("PersonRequest", requests, audit, validator);
    }

    /**
     * Writes down a request; without a day it is due 30 days after it came.
     *
     * @throws org.fujinowa.shared.RuleViolation if the details contradict themselves
     * @throws org.fujinowa.shared.NoSuchRecord if it is about somebody who is not in the register
     */
    @Requires(Permission.MANAGE_PEOPLE)
    public PersonRequestId add(PersonRequestDetails details) {
        keeping.check(details);
        var request = new PersonRequest(PersonRequestId.next(), details);
        var about = details.person();
        request.goBy(about == null ? null : people.get(about).details());
        keeping.add(request);
        return request.id();
    }

    /**
     * Says everything anew; nothing is written if nothing is new.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else changed it since
     * @throws org.fujinowa.shared.RuleViolation if the details contradict themselves
     */
    @Requires(Permission.MANAGE_PEOPLE)
    public void change(PersonRequestId id, long version, PersonRequestDetails details) {
        keeping.check(details);
        var about = details.person();
        var known = about == null ? Optional.<Person>empty() : people.find(about);
        requests.get(id).goBy(known.map(Person::details).orElse(null));
        keeping.change(id, version, details.due());
    }

    /** The request for somebody who reads it; the audit trail says so. */
    @Requires(Permission.VIEW_PEOPLE)
    public Versioned<PersonRequestDetails> look(PersonRequestId id) {
        return keeping.look(id);
    }

    /** Removes what was written down by mistake. */
    @Requires(Permission.MANAGE_PEOPLE)
    public void remove(PersonRequestId id, long version) {
        keeping.remove(id, version);
    }

    /**
     * A page of the list, sorted by {@code due} (its own order, those answered at the end) or {@code received}; filters:
     * {@code kind}, {@code answered} ({@code true}, {@code false}). The search finds the names of the person.
     */
    @Requires(Permission.VIEW_PEOPLE)
    public Slice<PersonRequestRow> page(ListRequest request) {
        var page = requests.page(request);
        var names = names(page.rows());
        return page.map(row -> row.row(name(row, names)));
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_PEOPLE)
    @TakenAlong
    public Slice<PersonRequestRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /** What waits for its answer and is due until that day, the most urgent first. */
    @Requires(Permission.VIEW_PEOPLE)
    public List<PersonRequestRow> openUntil(LocalDate day) {
        return rows(requests.openUntil(day));
    }

    /** Everything that was asked about that person, the newest first. */
    @Requires(Permission.VIEW_PEOPLE)
    public List<PersonRequestRow> about(PersonId person) {
        return rows(requests.about(person));
    }

    private List<PersonRequestRow> rows(List<PersonRequest> found) {
        var names = names(found);
        return found.stream().map(row -> row.row(name(row, names))).toList();
    }

    private Map<PersonId, PersonDetails> names(List<PersonRequest> rows) {
        var ids = rows.stream()
                .map(PersonRequest::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return people.find(ids).stream().collect(Collectors.toMap(Person::id, Person::details));
    }

    private static @Nullable String name(PersonRequest row, Map<PersonId, PersonDetails> names) {
        var about = row.person();
        var known = about == null ? null : names.get(about);
        return known == null ? null : known.writtenName();
    }
}
