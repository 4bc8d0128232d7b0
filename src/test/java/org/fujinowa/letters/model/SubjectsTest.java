package org.fujinowa.letters.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.consents.Telling;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostingExamples;
import org.fujinowa.letters.EmergencyNumbers;
import org.fujinowa.letters.LetterExamples;
import org.fujinowa.letters.LetterKind;
import org.fujinowa.letters.Meeting;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.PeopleExamples;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.programme.Direction;
import org.fujinowa.shared.Alter;
import org.fujinowa.shared.Language;
import org.junit.jupiter.api.Test;

class SubjectsTest {

    private static final HostFamilyId SATO = HostFamilyId.next();
    private static final HostFamilyId OTHERS = HostFamilyId.next();

    @Test
    void a_notice_goes_to_each_family_with_all_its_guests_and_the_rest_to_each_guest() {
        var placed = List.of(
                placed(SATO, PeopleExamples.mia()),
                placed(OTHERS, PeopleExamples.mia()),
                placed(SATO, PeopleExamples.hana()));

        assertThat(subjects(Direction.INBOUND).of(LetterKind.NOTICE, placed))
                .extracting(subject -> subject.guests().size())
                .containsExactly(2, 1);
        assertThat(subjects(Direction.INBOUND).of(LetterKind.CARE_SHEET, placed))
                .hasSize(3);
    }

    @Test
    void a_guest_who_returns_to_a_family_has_a_letter_for_each_stay() {
        var first = placed(SATO, PeopleExamples.mia());
        var elsewhere = during(first, OTHERS, 1);
        var again = during(first, SATO, 2);

        var letters = subjects(Direction.INBOUND).of(LetterKind.CARE_SHEET, List.of(first, elsewhere, again));

        assertThat(letters).extracting(LetterSubject::key).doesNotHaveDuplicates();
        assertThat(letters.get(0).key()).doesNotEndWith(" 1");
    }

    private static Placed during(Placed like, HostFamilyId family, int week) {
        var placement = Alter.with(
                Alter.with(
                        Alter.with(like.placement(), "family", family),
                        "firstNight",
                        like.placement().firstNight().plusDays(7L * week)),
                "departure",
                like.placement().departure().plusDays(7L * week));
        return new Placed(
                placement, like.guest(), new HostFamilyEntry(family, 1, HostingExamples.satoFamily()), Telling.TOLD);
    }

    @Test
    void a_family_calls_the_ambulance_of_its_own_country() {
        assertThat(EmergencyNumbers.of("JP")).isEqualTo(new EmergencyNumbers("119", "110"));
        assertThat(EmergencyNumbers.of("AU")).isEqualTo(new EmergencyNumbers("000", "000"));
        assertThat(EmergencyNumbers.of("VN")).isEqualTo(new EmergencyNumbers("115", "113"));
        assertThat(EmergencyNumbers.of("EG")).isEqualTo(new EmergencyNumbers("123", "122"));
        assertThat(EmergencyNumbers.of("AT")).isEqualTo(new EmergencyNumbers("144", "133"));
        assertThat(EmergencyNumbers.of("").ambulance()).isEmpty();
    }

    @Test
    void families_here_read_japanese_and_families_abroad_english() {
        assertThat(language(LetterKind.NOTICE, Direction.INBOUND, "", List.of()))
                .isEqualTo(Language.JA);
        assertThat(language(LetterKind.NOTICE, Direction.OUTBOUND, "", List.of()))
                .isEqualTo(Language.EN);
    }

    @Test
    void a_guest_reads_the_mother_tongue_or_that_of_their_country_or_of_where_they_come_from() {
        var mothers = AdmissionsExamples.student(PersonId.next()).languages();

        assertThat(language(LetterKind.INTRODUCTION, Direction.OUTBOUND, "JP", mothers))
                .isEqualTo(Language.EN);
        assertThat(language(LetterKind.INTRODUCTION, Direction.INBOUND, "JP", List.of()))
                .isEqualTo(Language.JA);
        assertThat(language(LetterKind.INTRODUCTION, Direction.OUTBOUND, "AU", List.of()))
                .isEqualTo(Language.EN);
        assertThat(language(LetterKind.INTRODUCTION, Direction.OUTBOUND, "", List.of()))
                .isEqualTo(Language.JA);
        assertThat(language(LetterKind.INTRODUCTION, Direction.INBOUND, "", List.of()))
                .isEqualTo(Language.EN);
    }

    @Test
    void a_guest_is_told_the_ages_of_children_only() {
        var content = subjects(Direction.INBOUND)
                .of(LetterKind.INTRODUCTION, List.of(placed(SATO, PeopleExamples.mia())))
                .get(0)
                .content();

        assertThat(content.home().members()).extracting(Housemate::age).containsExactly(-1, -1, 14);
        assertThat(content.home().letter()).startsWith("ようこそ");
        assertThat(content.guests().get(0).care()).isNull();
    }

    private static Language language(
            LetterKind kind, Direction direction, String nationality, List<LanguageSkill> skills) {
        var placed = placed(SATO, Alter.with(PeopleExamples.mia(), "nationality", nationality));
        var guest = new ParticipantEntry(
                placed.guest().id(),
                1,
                Alter.with(placed.guest().details(), "languages", skills),
                placed.guest().person());
        return subjects(direction)
                .of(kind, List.of(new Placed(placed.placement(), guest, placed.home(), Telling.TOLD)))
                .get(0)
                .language();
    }

    private static Subjects subjects(Direction direction) {
        return new Subjects(
                Alter.with(AdmissionsExamples.chrc2027(), "direction", direction),
                LetterExamples.letterhead(),
                Meeting.unknown(),
                EmergencyNumbers.JAPAN);
    }

    private static Placed placed(HostFamilyId family, PersonDetails person) {
        var guest = new ParticipantEntry(ParticipantId.next(), 1, AdmissionsExamples.student(PersonId.next()), person);
        var placement = new PlacementDetails(
                AdmissionsExamples.CHRC_2027,
                guest.id(),
                family,
                LocalDate.of(2027, 6, 28),
                LocalDate.of(2027, 7, 5),
                1,
                PlacementState.CONFIRMED,
                false,
                "",
                0,
                null,
                "chiba",
                Instant.EPOCH,
                null,
                null,
                null,
                null);
        return new Placed(placement, guest, new HostFamilyEntry(family, 1, HostingExamples.satoFamily()), Telling.TOLD);
    }
}
