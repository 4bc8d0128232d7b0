package org.fujinowa.partnering;

/** What of a student is compared and taken over as one. */
public enum StudentField {
    PASSPORT_NAME,
    WRITTEN_NAME,
    CALLED_NAME,
    BIRTH_DATE,
    SEX,
    NATIONALITY,
    EMAIL,
    PHONE,
    SCHOOL,
    GUARDIAN,
    ALLERGIES,
    DIETS,
    FEARED_ANIMALS,
    FAITH,
    SMOKERS,
    ONE_ADULT_HOME,
    LANGUAGES,
    INTERESTS,
    WISHES
}
