package org.fujinowa.admissions.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRemoving;
import org.fujinowa.admissions.ParticipantRow;
import org.fujinowa.admissions.model.AdmissionRules;
import org.fujinowa.admissions.model.Participant;
import org.fujinowa.admissions.model.Participants;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.TakenAlong;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.StayPeriod;
import org.fujinowa.shared.Versioned;
import org.jspecify.annotations.Nullable;

/** The register of participants: who takes part in which delegation, and what matching must know of them. */
@ApplicationScoped
@Transactional
public class ParticipantRegister {

    private static final String KIND = "Participant";
    private static final String EVERY_DELEGATION = "all";

    private Participants participants;
    private PeopleRegister people;
    private DelegationRegister delegations;
    private Event<ParticipantRemoving> removing;
    private AuditTrail auditTrail;
    private RecordKeeping<ParticipantDetails, Participant> keeping;

    /** For the CDI proxy. */
    protected ParticipantRegister() {}

    @Inject
    public ParticipantRegister(
            Participants participants,
            PeopleRegister people,
            DelegationRegister delegations,
            Event<ParticipantRemoving> removing,
            AuditTrail auditTrail,
            Validator validator) {
        this.participants = participants;
        this.people = people;
        this.delegations = delegations;
        this.removing = removing;
        this.auditTrail = auditTrail;
        this.keeping = new RecordKeeping<>(KIND, participants, auditTrail, validator);
    }

    /**
     * Enters somebody's part in a delegation.
     *
     * @throws RuleViolation {@code admissions.already-takes-part} if the person is in that delegation already;
     *     {@code admissions.stay-outside-delegation} and others if the details contradict themselves or the delegation
     * @throws NoSuchRecord if there is no such person or delegation
     */
    @Requires(Permission.MANAGE_PARTICIPANTS)
    public ParticipantId add(ParticipantDetails details) {
        keeping.check(details);
        var person = person(details.person());
        AdmissionRules.staysWithinTheDelegation(
                details, delegations.get(details.delegation()).value());
        refuseTwice(details, person);
        var participant = new Participant(ParticipantId.next(), details, person);
        keeping.add(participant);
        return participant.id();
    }

    /**
     * Enters somebody who is not in the register of people yet, together with their part: both, or neither.
     *
     * @param details the part; whom it names is replaced by the newcomer
     * @throws RuleViolation as for {@link #add}
     */
    @Requires(Permission.MANAGE_PARTICIPANTS)
    public ParticipantId addNewcomer(PersonDetails newcomer, ParticipantDetails details) {
        return add(details.of(people.add(newcomer)));
    }

    /**
     * Says everything anew; nothing is written if nothing is new. A question that is no longer open was looked at by the
     * caller, and the audit trail says so. To go to another delegation is to leave the first, so whoever still needs the
     * participant there may refuse it.
     *
     * @param version the version that was read
     * @throws ConcurrentChange if somebody else changed the participant since
     * @throws RuleViolation as for {@link #add}
     * @throws NoSuchRecord if the participant was removed, or there is no such person or delegation
     */
    @Requires(Permission.MANAGE_PARTICIPANTS)
    public void change(ParticipantId id, long version, ParticipantDetails details) {
        keeping.check(details);
        var participant = participants.get(id);
        ConcurrentChange.refuseUnlessSame(version, participant.version());
        var before = participant.details();
        var person = person(details.person());
        AdmissionRules.staysWithinTheDelegation(
                details, delegations.get(details.delegation()).value());
        var moves = !before.delegation().equals(details.delegation());
        var becomesAnother = !before.person().equals(details.person());
        if (moves || becomesAnother) {
            refuseTwice(details, person);
            removing.fire(new ParticipantRemoving(id));
            participant.goBy(person);
        }
        keeping.change(id, version, details);
        OpenQuestion.lookedAt(before.openQuestions(), details.openQuestions())
                .ifPresent(answers ->
                        auditTrail.record(Deed.CHANGED, Subject.of(KIND, id), Changes.fact("lookedAt", answers)));
    }

    /**
     * Notes that somebody needs a home on other nights than was known, or on none and takes part no longer.
     *
     * @param nights the nights that are left; null for none
     * @throws RuleViolation as for {@link #add}
     * @throws NoSuchRecord if the participant was removed
     */
    @Requires(Permission.MANAGE_PARTICIPANTS)
    public void needsAHomeOnly(ParticipantId id, @Nullable StayPeriod nights) {
        var known = get(id);
        var details = known.value();
        var delegation = delegations.get(details.delegation()).value();
        change(
                id,
                known.version(),
                nights == null
                        ? details.withdrawing()
                        : details.staying(
                                nights.arrival().equals(delegation.homeStayFrom()) ? null : nights.arrival(),
                                nights.departure().equals(delegation.homeStayUntil()) ? null : nights.departure()));
    }

    /**
     * Notes that somebody who was withdrawn takes part after all.
     *
     * @throws RuleViolation as for {@link #add}
     * @throws NoSuchRecord if the participant was removed
     */
    @Requires(Permission.MANAGE_PARTICIPANTS)
    public void returns(ParticipantId id) {
        var known = get(id);
        change(id, known.version(), known.value().returning());
    }

    /** @throws NoSuchRecord if there is no such participant (any more) */
    @Requires(Permission.VIEW_PARTICIPANTS)
    public Versioned<ParticipantDetails> get(ParticipantId id) {
        return keeping.get(id);
    }

    /** The same for somebody who reads it on a page or by a program; the audit trail says so. */
    @Requires(Permission.VIEW_PARTICIPANTS)
    public Versioned<ParticipantDetails> look(ParticipantId id) {
        return keeping.look(id);
    }

    /** The day on which the answers about health were forgotten by the rule of retention; empty if they were not. */
    @Requires(Permission.VIEW_PARTICIPANTS)
    public Optional<LocalDate> healthForgottenOn(ParticipantId id) {
        return participants.get(id).healthForgottenOn();
    }

    /** Which parts that person takes or took. */
    @Requires(Permission.VIEW_PARTICIPANTS)
    public List<ParticipantId> partsOf(PersonId person) {
        return participants.of(person).stream().map(Participant::id).toList();
    }

    /** Everybody in that delegation, in the order of their names, withdrawn ones too; two queries however many they are. */
    @Requires(Permission.VIEW_PARTICIPANTS)
    public List<ParticipantEntry> ofDelegation(DelegationId delegation) {
        var all = participants.of(delegation);
        var persons = people.find(all.stream().map(Participant::person).toList());
        return all.stream()
                .map(participant -> participant.entry(Objects.requireNonNull(persons.get(participant.person()))))
                .toList();
    }

    /**
     * A page of the list, sorted by {@code name} (its own order: by reading), {@code latinName} or {@code school}; filters: {@code delegation},
     * {@code role}, {@code ready}, {@code withdrawn}, {@code questionsOpen} ({@code true}, {@code false}). The search finds
     * a name in any script, width, case or shape of kanji, and the school. It shows who has allergies, so the audit trail notes
     * who looks through it.
     */
    @Requires(Permission.VIEW_PARTICIPANTS)
    public Slice<ParticipantRow> page(ListRequest request) {
        auditTrail.lookThrough(
                new Subject("Participants", request.filters().getOrDefault("delegation", EVERY_DELEGATION)));
        var page = participants.page(request);
        var persons = people.find(page.rows().stream().map(Participant::person).toList());
        return page.map(participant -> participant.row(Objects.requireNonNull(persons.get(participant.person()))));
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_PARTICIPANTS)
    @TakenAlong
    public Slice<ParticipantRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /**
     * Removes a part that was entered by mistake; who no longer comes is withdrawn instead.
     *
     * @throws RuleViolation with the reason of whoever still needs the participant
     */
    @Requires(Permission.MANAGE_PARTICIPANTS)
    public void remove(ParticipantId id, long version) {
        removing.fire(new ParticipantRemoving(id));
        keeping.remove(id, version);
    }

    private PersonDetails person(PersonId id) {
        return people.get(id).value();
    }

    private void refuseTwice(ParticipantDetails details, PersonDetails person) {
        if (participants.find(details.delegation(), details.person()).isPresent()) {
            throw new RuleViolation("admissions.already-takes-part", person.writtenName());
        }
    }
}
