package org.fujinowa.partnering;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.LanguageLevel;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.Severity;
import org.fujinowa.people.Sex;

/** What a partner who does not exist fills in. */
public final class PartneringExamples {

    private PartneringExamples() {}

    /** A student of whom everything is said. */
    public static StudentDetails ruby() {
        return new StudentDetails(
                "Whitfield",
                "Ruby Anne",
                "",
                "",
                "Ruby（架空）",
                LocalDate.of(2010, 9, 14),
                Sex.FEMALE,
                "AU",
                "ruby@home.example",
                "",
                "Emerald State High School, Year 10",
                "Whitfield",
                "Karen",
                "+61 7 0000 0001",
                "karen@home.example",
                Answer.SOME,
                List.of(new Allergy(AllergyKind.FOOD, "peanut", Severity.SEVERE, false, "EpiPen")),
                Answer.NONE,
                List.of(),
                List.of(Animal.REPTILE),
                Answer.NOT_ANSWERED,
                List.of(),
                null,
                true,
                List.of(new LanguageSkill("en", LanguageLevel.NATIVE)),
                List.of("netball"),
                "");
    }

    /** A flight that leaves in the morning and lands in the evening of the same day, an hour to the west. */
    public static FlightDetails flight(LocalDate day, TravellerId... aboard) {
        return new FlightDetails(
                "QF 61",
                "Brisbane (BNE)",
                day,
                "10:25",
                "Australia/Brisbane",
                "Tokyo Narita (NRT)",
                day,
                "18:45",
                "Asia/Tokyo",
                List.of(aboard),
                "");
    }
}
