package org.fujinowa.applications;

import java.util.Set;

/** The keys of questions whose answers the product itself understands. Any other question is read by people only. */
public final class AnswerKeys {

    public static final String FAMILY_NAME = "family-name";
    public static final String GIVEN_NAME = "given-name";
    public static final String FAMILY_READING = "family-reading";
    public static final String GIVEN_READING = "given-reading";
    public static final String FAMILY_LATIN = "family-latin";
    public static final String GIVEN_LATIN = "given-latin";
    public static final String CALLED_NAME = "called-name";
    public static final String BIRTH_DATE = "birth-date";
    public static final String SEX = "sex";
    public static final String NATIONALITY = "nationality";
    public static final String OWN_MAIL = "own-mail";
    public static final String OWN_PHONE = "own-phone";
    public static final String ADDRESS = "address";
    public static final String SCHOOL = "school";
    public static final String GRADE = "grade";
    public static final String GUARDIAN_NAME = "guardian-name";
    public static final String GUARDIAN_MAIL = "guardian-mail";
    public static final String GUARDIAN_PHONE = "guardian-phone";
    public static final String GUARDIAN_LANGUAGE = "guardian-language";
    public static final String SECOND_GUARDIAN_NAME = "second-guardian-name";
    public static final String SECOND_GUARDIAN_MAIL = "second-guardian-mail";
    public static final String SECOND_GUARDIAN_PHONE = "second-guardian-phone";
    public static final String ALLERGIES = "allergies";
    public static final String ANIMALS = "animals";
    public static final String DIET = "diet";
    public static final String ACCEPTS_SMOKERS = "accepts-smokers";
    public static final String ACCEPTS_ONE_ADULT = "accepts-one-adult";
    public static final String OWN_ROOM = "own-room";
    public static final String INTERESTS = "interests";
    public static final String WISHES = "wishes";

    private static final Set<String> IN_REGISTERS = Set.of(
            FAMILY_NAME,
            GIVEN_NAME,
            FAMILY_READING,
            GIVEN_READING,
            FAMILY_LATIN,
            GIVEN_LATIN,
            CALLED_NAME,
            BIRTH_DATE,
            SEX,
            NATIONALITY,
            OWN_MAIL,
            OWN_PHONE,
            ADDRESS,
            SCHOOL,
            GRADE,
            ALLERGIES,
            ANIMALS,
            DIET,
            ACCEPTS_SMOKERS,
            ACCEPTS_ONE_ADULT,
            OWN_ROOM,
            INTERESTS,
            WISHES);

    private AnswerKeys() {}

    /** Whether the answer is taken over into the registers of people and participants, which every coordinator sees. */
    public static boolean inRegisters(String key) {
        return IN_REGISTERS.contains(key);
    }
}
