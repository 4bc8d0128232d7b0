package org.fujinowa.admissions.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.ReminderNeed;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.jspecify.annotations.Nullable;

/** Walks through the participants of delegations that begin soon, and writes to those who answer for them. */
@ApplicationScoped
class ParticipantsToRemind {

    private DelegationRegister delegations;
    private ParticipantRegister participants;
    private PeopleRegister people;

    /** For the CDI proxy. */
    protected ParticipantsToRemind() {}

    @Inject
    ParticipantsToRemind(DelegationRegister delegations, ParticipantRegister participants, PeopleRegister people) {
        this.delegations = delegations;
        this.participants = participants;
        this.people = people;
    }

    /**
     * One of them.
     *
     * @param entry who takes part
     * @param guardian who answers for them, if entered
     * @param answers who is written to: the guardian, or the participant
     * @param language in which
     */
    record Taking(ParticipantEntry entry, @Nullable PersonDetails guardian, PersonDetails answers, Language language) {}

    /** A need for each participant of whom the question says in words that something is missing; an empty word is nothing. */
    List<ReminderNeed> needs(LocalDate today, LocalDate last, String word, Function<Taking, String> missing) {
        var needs = new ArrayList<ReminderNeed>();
        for (var choice : delegations.choices()) {
            var id = DelegationId.of(choice.id());
            var delegation = delegations.get(id).value();
            if (begins(delegation, today, last)) {
                for (var taking : taking(id)) {
                    var lacks = missing.apply(taking);
                    if (!lacks.isEmpty()) {
                        needs.add(need(word, delegation, choice, taking, lacks));
                    }
                }
            }
        }
        return needs;
    }

    static boolean begins(DelegationDetails delegation, LocalDate today, LocalDate last) {
        return delegation.state() != DelegationState.CANCELLED
                && delegation.arrival().isAfter(today)
                && !delegation.arrival().isAfter(last);
    }

    private List<Taking> taking(DelegationId delegation) {
        var all = participants.ofDelegation(delegation).stream()
                .filter(entry -> !entry.details().withdrawn())
                .toList();
        var guardians = people.find(all.stream()
                .map(entry -> entry.details().guardian())
                .filter(Objects::nonNull)
                .toList());
        return all.stream().map(entry -> taking(entry, guardians)).toList();
    }

    private static Taking taking(ParticipantEntry entry, Map<PersonId, PersonDetails> guardians) {
        var id = entry.details().guardian();
        var guardian = id == null ? null : guardians.get(id);
        var answers = guardian == null ? entry.person() : guardian;
        return new Taking(entry, guardian, answers, language(answers));
    }

    /** Who writes their name without a reading reads English. */
    private static Language language(PersonDetails person) {
        return person.familyReading().isBlank() ? Language.EN : Language.JA;
    }

    private static ReminderNeed need(
            String word, DelegationDetails delegation, Choice choice, Taking taking, String missing) {
        return new ReminderNeed(
                word + "/" + taking.entry().id(),
                new Recipient(
                        taking.answers().writtenName(), taking.answers().email().strip()),
                taking.language(),
                TemplateProgramme.of(delegation.programme().toString()),
                taking.entry().person().writtenName(),
                new Choice(choice.id(), delegation.nameJa(), delegation.nameEn()),
                delegation.arrival(),
                missing);
    }
}
