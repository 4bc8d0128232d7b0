package org.fujinowa.partnering.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.partnering.Difference;
import org.fujinowa.partnering.KnownStudent;
import org.fujinowa.partnering.StudentDetails;
import org.fujinowa.partnering.StudentField;
import org.fujinowa.people.Answer;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.Sex;
import org.jspecify.annotations.Nullable;

/**
 * In what a student's sheet differs from the registers. What a partner left open is no difference: a blank never takes away
 * what the association knows, and never counts as "none".
 */
public final class StudentDifferences {

    private final List<Difference> found = new ArrayList<>();
    private final StudentDetails sheet;

    private StudentDifferences(StudentDetails sheet) {
        this.sheet = sheet;
    }

    /** Field by field, in the order of the form. */
    public static List<Difference> between(KnownStudent known, StudentDetails sheet) {
        var differences = new StudentDifferences(sheet);
        differences.person(known.person());
        differences.guardian(known.guardian());
        differences.part(known.part());
        return List.copyOf(differences.found);
    }

    private void person(@Nullable PersonDetails known) {
        compare(StudentField.PASSPORT_NAME, known == null ? List.of() : texts(known.latinName()), texts(sheet.name()));
        compare(
                StudentField.WRITTEN_NAME,
                known == null ? List.of() : texts(known.familyName() + " " + known.givenName()),
                texts(sheet.familyName() + " " + sheet.givenName()));
        compare(
                StudentField.CALLED_NAME,
                known == null ? List.of() : texts(known.calledName()),
                texts(sheet.calledName()));
        compare(
                StudentField.BIRTH_DATE,
                known == null ? List.of() : maybe(known.birthDate()),
                maybe(sheet.birthDate()));
        compare(StudentField.SEX, known == null ? List.of() : sex(known.sex()), sex(sheet.sex()));
        compare(
                StudentField.NATIONALITY,
                known == null ? List.of() : texts(known.nationality()),
                texts(sheet.nationality()));
        compare(StudentField.EMAIL, known == null ? List.of() : texts(known.email()), texts(sheet.email()));
        compare(StudentField.PHONE, known == null ? List.of() : texts(known.phone()), texts(sheet.phone()));
    }

    private void guardian(@Nullable PersonDetails known) {
        if (!sheet.guardianFamily().isBlank() || !sheet.guardianGiven().isBlank()) {
            compare(
                    StudentField.GUARDIAN,
                    known == null ? List.of() : texts(known.latinName(), known.phone(), known.email()),
                    texts(
                            sheet.guardianGiven() + " " + sheet.guardianFamily(),
                            sheet.guardianPhone(),
                            sheet.guardianEmail()));
        }
    }

    private void part(@Nullable ParticipantDetails known) {
        compare(StudentField.SCHOOL, known == null ? List.of() : texts(known.school()), texts(sheet.school()));
        if (sheet.saysAllergies()) {
            compare(
                    StudentField.ALLERGIES,
                    known == null ? List.of() : answered(known.allergyAnswer(), known.allergies()),
                    answered(sheet.allergyAnswer(), sheet.allergies()));
        }
        if (sheet.saysDiets()) {
            compare(
                    StudentField.DIETS,
                    known == null ? List.of() : answered(known.dietAnswer(), known.diets()),
                    answered(sheet.dietAnswer(), sheet.diets()));
        }
        compare(
                StudentField.FEARED_ANIMALS,
                known == null ? List.of() : List.copyOf(known.fearedAnimals()),
                List.copyOf(sheet.fearedAnimals()));
        if (sheet.saysFaith()) {
            compare(
                    StudentField.FAITH,
                    known == null ? List.of() : answered(known.faithAnswer(), known.faithNeeds()),
                    answered(sheet.faithAnswer(), sheet.faithNeeds()));
        }
        compare(
                StudentField.SMOKERS,
                known == null ? List.of() : List.of(known.acceptsSmokers()),
                maybe(sheet.acceptsSmokers()));
        compare(
                StudentField.ONE_ADULT_HOME,
                known == null ? List.of() : List.of(known.acceptsOneAdultHome() && known.guardianAcceptsOneAdultHome()),
                maybe(sheet.acceptsOneAdultHome()));
        compare(
                StudentField.LANGUAGES,
                known == null ? List.of() : List.copyOf(known.languages()),
                List.copyOf(sheet.languages()));
        compare(
                StudentField.INTERESTS,
                known == null ? List.of() : List.copyOf(known.interests()),
                List.copyOf(sheet.interests()));
        compare(StudentField.WISHES, known == null ? List.of() : texts(known.wishes()), texts(sheet.wishes()));
    }

    private void compare(StudentField field, List<Object> before, List<Object> after) {
        if (!after.isEmpty() && !after.equals(before)) {
            found.add(new Difference(field, before, after));
        }
    }

    private static List<Object> texts(String... texts) {
        return Stream.of(texts)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> (Object) text)
                .toList();
    }

    private static List<Object> maybe(@Nullable Object value) {
        return Stream.ofNullable(value).filter(Objects::nonNull).toList();
    }

    private static List<Object> sex(Sex sex) {
        return sex == Sex.UNSTATED ? List.of() : List.of(sex);
    }

    /** An answer of its own where there is none, or nobody was asked. */
    private static List<Object> answered(Answer answer, List<?> listed) {
        if (answer == Answer.NOT_ANSWERED) {
            return List.of();
        }
        return listed.isEmpty() ? List.of(answer) : List.copyOf(listed);
    }
}
