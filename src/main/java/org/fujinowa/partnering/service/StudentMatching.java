package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.partnering.Candidate;
import org.fujinowa.partnering.KnownStudent;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.StudentDetails;
import org.fujinowa.partnering.StudentField;
import org.fujinowa.partnering.model.StudentMerge;
import org.fujinowa.partnering.model.TakeOvers;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.NoSuchRecord;
import org.jspecify.annotations.Nullable;

/** Finds who the students of a partner's sheets are in our registers. */
@ApplicationScoped
class StudentMatching {

    private static final String PARTICIPANT = "participant:";
    private static final String PERSON = "person:";
    private static final Set<StudentField> EVERYTHING = EnumSet.allOf(StudentField.class);

    private ParticipantRegister participants;
    private PeopleRegister people;
    private TakeOvers takeOvers;

    /** For the CDI proxy. */
    protected StudentMatching() {}

    @Inject
    StudentMatching(ParticipantRegister participants, PeopleRegister people, TakeOvers takeOvers) {
        this.participants = participants;
        this.people = people;
        this.takeOvers = takeOvers;
    }

    /**
     * Who a student may be: whom the sheet was taken over into before, then those of the delegation and then of the register who are
     * alike by name or birth date, then somebody new.
     */
    List<Candidate> candidates(SheetId sheet, StudentDetails details, DelegationId delegation) {
        var taking = participants.ofDelegation(delegation);
        var before = takeOvers.of(sheet).stream()
                .filter(takeOver -> !takeOver.row().undone())
                .map(takeOver -> takeOver.details().participant())
                .findFirst()
                .orElse(null);
        var alike = people.similar(asPerson(details));
        var ids = alike.stream().map(row -> row.id()).collect(Collectors.toSet());
        var candidates = new ArrayList<Candidate>();
        taking.stream().filter(entry -> entry.id().equals(before)).forEach(entry -> candidates.add(candidate(entry)));
        taking.stream()
                .filter(entry -> !entry.id().equals(before))
                .filter(entry -> ids.contains(entry.details().person()))
                .forEach(entry -> candidates.add(candidate(entry)));
        var there = taking.stream().map(entry -> entry.details().person()).collect(Collectors.toSet());
        alike.stream()
                .filter(row -> !there.contains(row.id()))
                .forEach(row ->
                        candidates.add(new Candidate(PERSON + row.id(), row.writtenName(), row.birthDate(), false)));
        candidates.add(new Candidate(Candidate.NEW, "", null, false));
        return candidates;
    }

    private static Candidate candidate(ParticipantEntry entry) {
        return new Candidate(
                PARTICIPANT + entry.id(),
                entry.person().writtenName(),
                entry.person().birthDate(),
                true);
    }

    /**
     * Whom a key names, with the identities behind it.
     *
     * @param participant their part in the delegation, if they have one
     * @param person who it is, if they are in the register
     * @param guardian who answers for them, if anybody is entered
     * @param known what the registers say
     */
    record Named(
            @Nullable ParticipantId participant,
            @Nullable PersonId person,
            @Nullable PersonId guardian,
            KnownStudent known) {}

    /** @throws NoSuchRecord if the key names nobody of that delegation */
    Named named(String key, DelegationId delegation) {
        if (key.startsWith(PARTICIPANT)) {
            var id = ParticipantId.of(key.substring(PARTICIPANT.length()));
            var part = participants.get(id).value();
            if (!part.delegation().equals(delegation)) {
                throw new NoSuchRecord(id);
            }
            var guardian = part.guardian();
            return new Named(
                    id,
                    part.person(),
                    guardian,
                    new KnownStudent(
                            people.get(part.person()).value(),
                            part,
                            guardian == null ? null : people.get(guardian).value()));
        }
        if (key.startsWith(PERSON)) {
            var id = PersonId.of(key.substring(PERSON.length()));
            return new Named(null, id, null, new KnownStudent(people.get(id).value(), null, null));
        }
        return new Named(null, null, null, KnownStudent.nobody());
    }

    /** Somebody in the register who is that guardian beyond doubt: the same name, and the same phone or e-mail. */
    @Nullable
    PersonId knownGuardian(PersonDetails guardian) {
        return people.similar(guardian).stream()
                .map(row -> row.id())
                .filter(id -> isSame(people.get(id).value(), guardian))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSame(PersonDetails one, PersonDetails other) {
        return one.latinName().equalsIgnoreCase(other.latinName())
                && (isSaid(one.phone(), other.phone()) || isSaid(one.email(), other.email()));
    }

    private static boolean isSaid(String one, String other) {
        return !one.isBlank() && Objects.equals(one, other);
    }

    private static PersonDetails asPerson(StudentDetails details) {
        return new StudentMerge(details, EVERYTHING).person(null);
    }
}
