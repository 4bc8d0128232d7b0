package org.fujinowa.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.fujinowa.people.PersonChanged;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonPointer;
import org.fujinowa.people.PersonRequestId;
import org.fujinowa.people.model.People;
import org.fujinowa.people.model.PersonRequest;
import org.fujinowa.people.model.PersonRequests;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.RuleViolation;

/** Where requests name a person. They hold nobody in the register: they stay as proof when the person is gone. */
@ApplicationScoped
@Transactional
public class RequestsOfPersons implements PointsAtPersons {

    private static final String KIND = "PersonRequest";

    private PersonRequests requests;
    private People people;

    /** For the CDI proxy. */
    protected RequestsOfPersons() {}

    @Inject
    public RequestsOfPersons(PersonRequests requests, People people) {
        this.requests = requests;
        this.people = people;
    }

    @Override
    @OpenToAll("A word.")
    public String kind() {
        return KIND;
    }

    @Override
    @OpenToAll("Asked by the register of people, whose caller may see the person.")
    public List<PersonPointer> pointersTo(PersonId person) {
        return requests.about(person).stream().map(RequestsOfPersons::pointer).toList();
    }

    private static PersonPointer pointer(PersonRequest request) {
        var day = request.details().receivedOn().toString();
        return new PersonPointer(
                KIND,
                request.key(),
                "person",
                false,
                Kebab.key(request.details().kind()),
                day,
                day,
                "/people/request-view?id=" + request.key());
    }

    @Override
    @OpenToAll("Asked by the register of people, whose caller may see both.")
    public Optional<RuleViolation> hindrance(PersonId stays, PersonId goes) {
        return Optional.empty();
    }

    @Override
    @OpenToAll("Called by the register of people, which asks permission before.")
    public void point(List<PersonPointer> places, PersonId from, PersonId to) {
        for (var place : places) {
            var request = requests.get(PersonRequestId.of(place.id()));
            request.concern(to);
            requests.changed(request);
        }
    }

    /** The list is searched by names, so a corrected name must reach it. */
    @OpenToAll("Hears of what the register of people has done for a caller who was allowed to.")
    public void follow(@Observes PersonChanged event) {
        people.find(event.person())
                .ifPresent(person -> requests.about(event.person()).forEach(request -> {
                    request.goBy(person.details());
                    requests.changed(request);
                }));
    }
}
