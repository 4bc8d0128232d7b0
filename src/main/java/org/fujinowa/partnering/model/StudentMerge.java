package org.fujinowa.partnering.model;

import static org.fujinowa.shared.RecordType.with;

import java.util.List;
import java.util.Set;
import org.fujinowa.admissions.ChildWish;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.partnering.StudentDetails;
import org.fujinowa.partnering.StudentField;
import org.fujinowa.people.Answer;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
import org.fujinowa.programme.DelegationId;
import org.jspecify.annotations.Nullable;

/** Puts the chosen fields of a student's sheet into what the registers say; what was not chosen stays as it is. */
public final class StudentMerge {

    private final StudentDetails sheet;
    private final Set<StudentField> chosen;

    public StudentMerge(StudentDetails sheet, Set<StudentField> chosen) {
        this.sheet = sheet;
        this.chosen = Set.copyOf(chosen);
    }

    /** The person after it; somebody new has their passport name in any case. */
    public PersonDetails person(@Nullable PersonDetails known) {
        var person = known == null
                ? new PersonDetails(
                        "",
                        "",
                        "",
                        "",
                        sheet.familyLatin(),
                        sheet.givenLatin(),
                        "",
                        null,
                        Sex.UNSTATED,
                        "",
                        "",
                        "",
                        "",
                        "")
                : known;
        if (chosen.contains(StudentField.PASSPORT_NAME)) {
            person = with(with(person, "familyLatin", sheet.familyLatin()), "givenLatin", sheet.givenLatin());
        }
        if (chosen.contains(StudentField.WRITTEN_NAME)) {
            person = with(with(person, "familyName", sheet.familyName()), "givenName", sheet.givenName());
        }
        person = take(person, StudentField.CALLED_NAME, "calledName", sheet.calledName());
        person = take(person, StudentField.BIRTH_DATE, "birthDate", sheet.birthDate());
        person = take(person, StudentField.SEX, "sex", sheet.sex());
        person = take(person, StudentField.NATIONALITY, "nationality", sheet.nationality());
        person = take(person, StudentField.EMAIL, "email", sheet.email());
        return take(person, StudentField.PHONE, "phone", sheet.phone());
    }

    /** The guardian after it. */
    public PersonDetails guardian(@Nullable PersonDetails known) {
        var guardian = known == null
                ? new PersonDetails(
                        "",
                        "",
                        "",
                        "",
                        sheet.guardianFamily(),
                        sheet.guardianGiven(),
                        "",
                        null,
                        Sex.UNSTATED,
                        "",
                        "",
                        "",
                        "",
                        "")
                : with(with(known, "familyLatin", sheet.guardianFamily()), "givenLatin", sheet.guardianGiven());
        return with(with(guardian, "email", sheet.guardianEmail()), "phone", sheet.guardianPhone());
    }

    /** Whether somebody who answers for the student is taken over. */
    public boolean takesGuardian() {
        return chosen.contains(StudentField.GUARDIAN);
    }

    /** The student's part in the delegation after it. */
    public ParticipantDetails part(
            @Nullable ParticipantDetails known, DelegationId delegation, PersonId person, @Nullable PersonId guardian) {
        var part = known == null ? nothingYet(delegation, person) : known;
        if (guardian != null) {
            part = with(part, "guardian", guardian);
        }
        part = take(part, StudentField.SCHOOL, "school", sheet.school());
        if (chosen.contains(StudentField.ALLERGIES)) {
            part = with(with(part, "allergyAnswer", sheet.allergyAnswer()), "allergies", sheet.allergies());
        }
        if (chosen.contains(StudentField.DIETS)) {
            part = with(with(part, "dietAnswer", sheet.dietAnswer()), "diets", sheet.diets());
        }
        if (chosen.contains(StudentField.FAITH)) {
            part = with(with(part, "faithAnswer", sheet.faithAnswer()), "faithNeeds", sheet.faithNeeds());
        }
        part = take(part, StudentField.FEARED_ANIMALS, "fearedAnimals", sheet.fearedAnimals());
        part = take(part, StudentField.SMOKERS, "acceptsSmokers", sheet.acceptsSmokers());
        part = take(part, StudentField.ONE_ADULT_HOME, "acceptsOneAdultHome", sheet.acceptsOneAdultHome());
        part = take(part, StudentField.ONE_ADULT_HOME, "guardianAcceptsOneAdultHome", sheet.acceptsOneAdultHome());
        part = take(part, StudentField.LANGUAGES, "languages", sheet.languages());
        part = take(part, StudentField.INTERESTS, "interests", sheet.interests());
        return take(part, StudentField.WISHES, "wishes", sheet.wishes());
    }

    private <R extends Record> R take(R record, StudentField field, String part, @Nullable Object value) {
        return chosen.contains(field) && value != null ? with(record, part, value) : record;
    }

    private static ParticipantDetails nothingYet(DelegationId delegation, PersonId person) {
        return new ParticipantDetails(
                delegation,
                person,
                null,
                "",
                ParticipantRole.STUDENT,
                null,
                null,
                Answer.NOT_ANSWERED,
                List.of(),
                Answer.NOT_ANSWERED,
                List.of(),
                Answer.NOT_ANSWERED,
                List.of(),
                List.of(),
                false,
                false,
                false,
                false,
                ChildWish.ANY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                false);
    }
}
