package org.fujinowa.welcome.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.consents.ConsentStanding;
import org.fujinowa.consents.ConsentUse;
import org.fujinowa.consents.StandingConsents;
import org.fujinowa.consents.Telling;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.people.Answer;
import org.fujinowa.people.PeopleExamples;
import org.fujinowa.people.PersonId;
import org.fujinowa.security.Subject;
import org.fujinowa.welcome.GuestCard;
import org.junit.jupiter.api.Test;

/** A family is told no more than both sides stand by at that moment. */
class GuestFactsTest {

    private static final ParticipantEntry MIA = new ParticipantEntry(
            ParticipantId.next(), 1, AdmissionsExamples.student(PersonId.next()), PeopleExamples.mia());
    private static final Subject GUEST = Subject.of("Participant", MIA.id());
    private static final HostFamilyId SATO = HostFamilyId.next();
    private static final Subject HOME = HomeLinks.subject(SATO);

    @Test
    void care_is_on_the_card_while_the_consent_stands_and_the_name_as_long_as_taking_part_was_not_taken_back() {
        assertThat(card(ConsentStanding.MISSING, ConsentStanding.MISSING, ConsentStanding.GIVEN))
                .satisfies(card -> {
                    assertThat(card.telling()).isEqualTo(Telling.NO_CONSENT);
                    assertThat(card.allergies()).isEmpty();
                    assertThat(card.allergyAnswer()).isEqualTo(Answer.NOT_ANSWERED);
                    assertThat(card.named()).isTrue();
                });
        assertThat(card(ConsentStanding.GIVEN, ConsentStanding.GIVEN, ConsentStanding.GIVEN))
                .satisfies(card -> {
                    assertThat(card.told()).isTrue();
                    assertThat(card.allergies())
                            .isEqualTo(MIA.details().allergies())
                            .isNotEmpty();
                });
        assertThat(card(ConsentStanding.REFUSED, ConsentStanding.REFUSED, ConsentStanding.GIVEN))
                .satisfies(card -> {
                    assertThat(card.telling()).isEqualTo(Telling.TAKEN_BACK);
                    assertThat(card.allergies()).isEmpty();
                    assertThat(card.named()).isFalse();
                    assertThat(card.age()).isNegative();
                });
    }

    @Test
    void a_family_that_has_not_promised_to_keep_it_to_itself_sees_the_name_and_the_nights() {
        var card = card(ConsentStanding.GIVEN, ConsentStanding.GIVEN, ConsentStanding.MISSING);

        assertThat(card.telling()).isEqualTo(Telling.NO_PROMISE);
        assertThat(card.diets()).isEmpty();
        assertThat(card.called()).isNotEmpty();
        assertThat(card.nights()).isEqualTo(7);
    }

    private static GuestCard card(ConsentStanding takingPart, ConsentStanding care, ConsentStanding promise) {
        var first = LocalDate.of(2027, 6, 28);
        var placement = new PlacementDetails(
                AdmissionsExamples.CHRC_2027,
                MIA.id(),
                SATO,
                first,
                first.plusDays(7),
                1,
                PlacementState.CONFIRMED,
                false,
                "",
                0,
                null,
                "chiba",
                Instant.EPOCH,
                "kumagai",
                Instant.EPOCH,
                null,
                null);
        var agreed = new StandingConsents(Map.of(
                GUEST,
                Map.of(ConsentUse.TAKING_PART, takingPart, ConsentUse.CARE_AT_HOME, care),
                HOME,
                Map.of(ConsentUse.SECRETS_KEPT, promise)));
        return GuestFacts.card(AdmissionsExamples.chrc2027(), placement, MIA, HOME, agreed);
    }
}
