package org.fujinowa.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** People who do not exist. */
public final class PeopleExamples {

    public static final LocalDate MIAS_BIRTHDAY = LocalDate.of(2011, 3, 14);

    private PeopleExamples() {}

    /** Mia Carter（架空）, whom a partner knows only in Latin letters. */
    public static PersonDetails mia() {
        return latin("Carter", "Mia", MIAS_BIRTHDAY);
    }

    /** 高橋 花（架空）, with reading and passport name. */
    public static PersonDetails hana() {
        return person("高橋", "花", "たかはし", "はな", "TAKAHASHI", "HANA", LocalDate.of(2012, 4, 2));
    }

    public static PersonDetails latin(String family, String given, @Nullable LocalDate birth) {
        return person("", "", "", "", family, given, birth);
    }

    public static PersonDetails person(
            String family,
            String given,
            String familyReading,
            String givenReading,
            String familyLatin,
            String givenLatin,
            @Nullable LocalDate birth) {
        return new PersonDetails(
                family,
                given,
                familyReading,
                givenReading,
                familyLatin,
                givenLatin,
                "",
                birth,
                Sex.UNSTATED,
                "",
                "",
                "",
                "",
                "（架空）");
    }
}
