package org.fujinowa.admissions.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.model.Participant;
import org.fujinowa.admissions.model.Participants;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonPointer;
import org.fujinowa.people.service.PointsAtPersons;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.RuleViolation;

/** Where participants name a person of the register: who takes part, and who answers as guardian. */
@ApplicationScoped
@Transactional
public class PartsOfPersons implements PointsAtPersons {

    private static final String KIND = "Participant";
    private static final String PERSON = "person";
    private static final String GUARDIAN = "guardian";

    private Participants participants;
    private DelegationRegister delegations;

    /** For the CDI proxy. */
    protected PartsOfPersons() {}

    @Inject
    public PartsOfPersons(Participants participants, DelegationRegister delegations) {
        this.participants = participants;
        this.delegations = delegations;
    }

    @Override
    @OpenToAll("A word.")
    public String kind() {
        return KIND;
    }

    @Override
    @OpenToAll("Asked by the register of people, whose caller may see the person.")
    public List<PersonPointer> pointersTo(PersonId person) {
        return Stream.concat(
                        participants.of(person).stream().map(part -> pointer(part, PERSON, Kebab.key(part.role()))),
                        participants.answeredForBy(person).stream()
                                .map(part -> pointer(part, GUARDIAN, "admissions.role.guardian")))
                .toList();
    }

    private PersonPointer pointer(Participant part, String field, String roleKey) {
        var delegation = delegation(part);
        return new PersonPointer(
                KIND,
                part.key(),
                field,
                true,
                roleKey,
                delegation.nameJa(),
                delegation.nameEn(),
                "/admissions/participant-view?id=" + part.key());
    }

    private DelegationDetails delegation(Participant part) {
        return delegations.get(part.delegation()).value();
    }

    /**
     * Nobody takes part in one delegation twice ({@code admissions.both-take-part}), and nobody is their own guardian
     * ({@code admissions.one-is-guardian-of-other}).
     */
    @Override
    @OpenToAll("Asked by the register of people, whose caller may see both.")
    public Optional<RuleViolation> hindrance(PersonId stays, PersonId goes) {
        var mine =
                participants.of(stays).stream().collect(Collectors.toMap(Participant::delegation, Function.identity()));
        for (var part : participants.of(goes)) {
            if (mine.containsKey(part.delegation())) {
                var delegation = delegation(part);
                return Optional.of(
                        new RuleViolation("admissions.both-take-part", delegation.nameJa(), delegation.nameEn()));
            }
        }
        var guarded = Stream.concat(
                participants.of(stays).stream()
                        .filter(part -> goes.equals(part.details().guardian())),
                participants.of(goes).stream()
                        .filter(part -> stays.equals(part.details().guardian())));
        return guarded.findFirst().map(part -> new RuleViolation("admissions.one-is-guardian-of-other"));
    }

    @Override
    @OpenToAll("Called by the register of people, which asks permission before.")
    public void point(List<PersonPointer> places, PersonId from, PersonId to) {
        for (var place : places) {
            var part = participants.get(ParticipantId.of(place.id()));
            if (PERSON.equals(place.field())) {
                part.belongTo(to);
            } else {
                part.beAnsweredForBy(to);
            }
            participants.changed(part);
        }
    }
}
