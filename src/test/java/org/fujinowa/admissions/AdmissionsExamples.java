package org.fujinowa.admissions;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Answer;
import org.fujinowa.people.LanguageLevel;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Severity;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;

/** Participants who do not exist, in a delegation that does not either. */
public final class AdmissionsExamples {

    public static final DelegationId CHRC_2027 = DelegationId.next();
    public static final Allergy SHRIMP = new Allergy(AllergyKind.FOOD, "shrimp", Severity.SEVERE, false, "えび");

    private AdmissionsExamples() {}

    /** CHRC受入 2027（架空）: 28 June to 6 July, at home with families from the evening of the 29th to the morning of the 5th. */
    public static DelegationDetails chrc2027() {
        return new DelegationDetails(
                ProgrammeId.next(),
                null,
                "CHRC受入 2027（架空）",
                "CHRC inbound 2027 (fictional)",
                Direction.INBOUND,
                LocalDate.of(2027, 6, 28),
                LocalDate.of(2027, 7, 6),
                LocalDate.of(2027, 6, 29),
                LocalDate.of(2027, 7, 5),
                List.of(),
                "",
                12,
                "",
                DelegationState.OPEN,
                "");
    }

    /** A student of that delegation with a severe allergy, ready for matching. */
    public static ParticipantDetails student(PersonId person) {
        return new ParticipantDetails(
                CHRC_2027,
                person,
                null,
                "Emerald State High School, Year 10",
                ParticipantRole.STUDENT,
                null,
                null,
                Answer.SOME,
                List.of(SHRIMP),
                Answer.NONE,
                List.of(),
                Answer.NONE,
                List.of(),
                List.of(),
                true,
                false,
                true,
                true,
                ChildWish.ANY,
                List.of(),
                List.of(new LanguageSkill("en", LanguageLevel.NATIVE)),
                List.of("netball"),
                List.of(),
                "",
                false);
    }
}
