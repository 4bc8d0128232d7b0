package org.fujinowa.shared;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The grade of a pupil in a Japanese school, derived from the birth date and never typed.
 *
 * <p>A child is one year older, in law, at the end of the day before the birthday. So a child born on 1 April has
 * completed the year by 31 March and enters school a year before one born on 2 April.
 */
public enum SchoolGrade {
    ELEMENTARY_1("小1"),
    ELEMENTARY_2("小2"),
    ELEMENTARY_3("小3"),
    ELEMENTARY_4("小4"),
    ELEMENTARY_5("小5"),
    ELEMENTARY_6("小6"),
    JUNIOR_HIGH_1("中1"),
    JUNIOR_HIGH_2("中2"),
    JUNIOR_HIGH_3("中3"),
    HIGH_1("高1"),
    HIGH_2("高2"),
    HIGH_3("高3");

    private static final int SCHOOL_BEGINS_AFTER_YEARS = 7;

    private final String kanji;

    SchoolGrade(String kanji) {
        this.kanji = kanji;
    }

    /**
     * The grade of someone who went to school in the usual years.
     *
     * @return empty before the first grade and after the twelfth
     */
    public static Optional<SchoolGrade> of(LocalDate birth, LocalDate on) {
        int yearOfBirth = FiscalYear.of(birth.minusDays(1)).year();
        int index = FiscalYear.of(on).year() - yearOfBirth - SCHOOL_BEGINS_AFTER_YEARS;
        return 0 <= index && index < values().length ? Optional.of(values()[index]) : Optional.empty();
    }

    /** The short name in Japanese, for instance 中2. */
    public String kanji() {
        return kanji;
    }

    /** The years of schooling, 1 to 12, as other countries count them. */
    public int number() {
        return ordinal() + 1;
    }
}
