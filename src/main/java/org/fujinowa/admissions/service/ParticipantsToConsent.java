package org.fujinowa.admissions.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.Mailbox;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.service.SubjectsOf;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Language;

/** Participants as those about whom forms are signed: by their guardians and themselves, or by themselves once they are of age. */
@ApplicationScoped
class ParticipantsToConsent implements SubjectsOf {

    private static final String KIND = "Participant";
    private static final int OF_AGE = 18;
    private static final Caller READER =
            Caller.job("consents", Permission.VIEW_PARTICIPANTS, Permission.VIEW_PEOPLE, Permission.VIEW_PROGRAMMES);

    private ParticipantRegister participants;
    private PeopleRegister people;
    private DelegationRegister delegations;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected ParticipantsToConsent() {}

    @Inject
    ParticipantsToConsent(
            ParticipantRegister participants,
            PeopleRegister people,
            DelegationRegister delegations,
            CurrentCaller caller) {
        this.participants = participants;
        this.people = people;
        this.delegations = delegations;
        this.caller = caller;
    }

    @Override
    public Optional<ConsentSubject> find(Subject subject) {
        if (!subject.kind().equals(KIND)) {
            return Optional.empty();
        }
        return Optional.of(caller.actingAs(READER, () -> read(subject)));
    }

    @Override
    public Optional<Mailbox> mailbox(Subject subject) {
        if (!subject.kind().equals(KIND)) {
            return Optional.empty();
        }
        return Optional.of(caller.actingAs(
                READER,
                () -> mailbox(participants.get(ParticipantId.of(subject.id())).value())));
    }

    private Mailbox mailbox(ParticipantDetails details) {
        var person = people.find(List.of(details.person())).get(details.person());
        var ours = person.nationality().isEmpty() || "JP".equals(person.nationality());
        return new Mailbox(person.writtenName(), person.email(), ours ? Language.JA : Language.EN);
    }

    /** Only the name leaves here, so whoever asks for consents needs no other permission. */
    private ConsentSubject read(Subject subject) {
        var details = participants.get(ParticipantId.of(subject.id())).value();
        var person = people.find(List.of(details.person())).get(details.person());
        return subject(
                subject.id(), person, delegations.get(details.delegation()).value());
    }

    @Override
    public List<ConsentSubject> ofDelegation(DelegationId delegation) {
        var leg = delegations.get(delegation).value();
        return participants.ofDelegation(delegation).stream()
                .filter(participant -> !participant.details().withdrawn())
                .map(participant -> subject(participant.id().toString(), participant.person(), leg))
                .toList();
    }

    @Override
    public List<ConsentSubject> ofGuardian(String guardian) {
        return List.of();
    }

    /** Whoever is of age on the first day signs for themselves; where nobody knows the age, a guardian is asked. */
    private static ConsentSubject subject(String id, PersonDetails person, DelegationDetails leg) {
        var age = person.ageOn(leg.arrival());
        var signers = age.isPresent() && age.getAsInt() >= OF_AGE
                ? Set.of(Signer.ADULT)
                : Set.of(Signer.GUARDIAN, Signer.CHILD);
        return new ConsentSubject(new Subject(KIND, id), person.writtenName(), leg.programme(), signers);
    }
}
