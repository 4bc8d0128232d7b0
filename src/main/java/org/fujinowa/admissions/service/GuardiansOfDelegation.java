package org.fujinowa.admissions.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.service.RecipientGroups;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/**
 * Whom one writes to about a delegation: each participant's guardian, and the participants themselves where none is entered. Who has
 * withdrawn is left out; a guardian of several children is written to once.
 */
@ApplicationScoped
class GuardiansOfDelegation implements RecipientGroups {

    private static final String PREFIX = "guardians:";

    private DelegationRegister delegations;
    private ParticipantRegister participants;
    private PeopleRegister people;

    /** For the CDI proxy. */
    protected GuardiansOfDelegation() {}

    @Inject
    GuardiansOfDelegation(DelegationRegister delegations, ParticipantRegister participants, PeopleRegister people) {
        this.delegations = delegations;
        this.participants = participants;
        this.people = people;
    }

    @Override
    public List<Choice> groups() {
        return delegations.choices().stream()
                .map(delegation -> new Choice(
                        PREFIX + delegation.id(),
                        Texts.in(Language.JA).of("admissions.guardians-of", delegation.labelJa()),
                        Texts.in(Language.EN).of("admissions.guardians-of", delegation.labelEn())))
                .toList();
    }

    @Override
    public List<Recipient> members(String group) {
        if (!group.startsWith(PREFIX)) {
            return List.of();
        }
        var taking = participants.ofDelegation(DelegationId.of(group.substring(PREFIX.length()))).stream()
                .filter(participant -> !participant.details().withdrawn())
                .toList();
        var guardians = people.find(taking.stream()
                .map(participant -> participant.details().guardian())
                .filter(Objects::nonNull)
                .toList());
        return taking.stream()
                .map(participant -> whoAnswers(participant, guardians))
                .map(person -> new Recipient(person.writtenName(), person.email()))
                .distinct()
                .toList();
    }

    private static PersonDetails whoAnswers(ParticipantEntry participant, Map<PersonId, PersonDetails> guardians) {
        var guardian = participant.details().guardian();
        return guardian == null ? participant.person() : guardians.getOrDefault(guardian, participant.person());
    }
}
