package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.Mailbox;
import org.fujinowa.consents.Signer;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Language;

/** People of the register as those who help: everybody may sign the volunteers' code of conduct. */
@ApplicationScoped
class VolunteersToConsent implements SubjectsOf {

    private static final String KIND = "Person";
    private static final Caller READER = Caller.job("consents", Permission.VIEW_PEOPLE);

    private PeopleRegister people;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected VolunteersToConsent() {}

    @Inject
    VolunteersToConsent(PeopleRegister people, CurrentCaller caller) {
        this.people = people;
        this.caller = caller;
    }

    @Override
    public Optional<ConsentSubject> find(Subject subject) {
        return person(subject)
                .map(person -> new ConsentSubject(subject, person.writtenName(), null, Set.of(Signer.VOLUNTEER)));
    }

    @Override
    public Optional<Mailbox> mailbox(Subject subject) {
        return person(subject)
                .map(person -> new Mailbox(
                        person.writtenName(),
                        person.email(),
                        person.nationality().isEmpty() || "JP".equals(person.nationality())
                                ? Language.JA
                                : Language.EN));
    }

    @Override
    public List<ConsentSubject> ofDelegation(DelegationId delegation) {
        return List.of();
    }

    @Override
    public List<ConsentSubject> ofGuardian(String guardian) {
        return List.of();
    }

    private Optional<PersonDetails> person(Subject subject) {
        return subject.kind().equals(KIND)
                ? Optional.ofNullable(caller.actingAs(
                        READER,
                        () -> people.find(List.of(PersonId.of(subject.id()))).get(PersonId.of(subject.id()))))
                : Optional.empty();
    }
}
