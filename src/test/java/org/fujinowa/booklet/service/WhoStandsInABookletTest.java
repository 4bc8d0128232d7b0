package org.fujinowa.booklet.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.admissions.AdmissionsExamples.chrc2027;
import static org.fujinowa.admissions.AdmissionsExamples.student;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.booklet.PhraseLanguage;
import org.fujinowa.consents.ConsentStanding;
import org.fujinowa.consents.ConsentUse;
import org.fujinowa.consents.StandingConsents;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.people.PeopleExamples;
import org.fujinowa.people.PersonId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Subject;
import org.junit.jupiter.api.Test;

/** Whose name and whose home a booklet may say: those who agreed, and to each guest only the own home. */
class WhoStandsInABookletTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 6, 28);

    private final ParticipantEntry mia = entry();
    private final ParticipantEntry hana = entry();
    private final HostFamilyId satos = HostFamilyId.next();
    private final HostFamilyId chibas = HostFamilyId.next();
    private final PlacementDetails atSatos = placed(mia, satos, FIRST);
    private final PlacementDetails atChibas = placed(hana, chibas, FIRST);
    private final PlacementDetails laterAtChibas = placed(mia, chibas, FIRST.plusDays(3));

    @Test
    void each_guest_reads_of_the_own_homes_only_and_in_their_order() {
        var known = known(Map.of());

        assertThat(known.homes(mia.id())).containsExactly(atSatos, laterAtChibas);
        assertThat(known.homes(hana.id())).containsExactly(atChibas);
        assertThat(known.homes(ParticipantId.next())).isEmpty();
    }

    @Test
    void a_family_that_took_back_receiving_guests_stands_in_no_booklet() {
        var known =
                known(Map.of(Subject.of("HostFamily", chibas), Map.of(ConsentUse.HOSTING, ConsentStanding.REFUSED)));

        assertThat(known.homes(mia.id())).containsExactly(atSatos);
        assertThat(known.homes(hana.id())).isEmpty();
    }

    @Test
    void only_who_agreed_to_it_is_named_among_the_group() {
        var known = known(Map.of(
                Subject.of("Participant", mia.id()), Map.of(ConsentUse.NAMED_AMONG_US, ConsentStanding.GIVEN),
                Subject.of("Participant", hana.id()), Map.of(ConsentUse.NAMED_AMONG_US, ConsentStanding.REFUSED)));

        assertThat(known.named(mia)).isTrue();
        assertThat(known.named(hana)).isFalse();
        assertThat(known(Map.of()).named(mia)).as("nothing signed").isFalse();
    }

    private BookletFacts.Known known(Map<Subject, Map<ConsentUse, ConsentStanding>> signed) {
        return new BookletFacts.Known(
                chrc2027(),
                List.of(mia, hana),
                new StandingConsents(signed),
                List.of(laterAtChibas, atSatos, atChibas),
                Optional.empty(),
                PhraseLanguage.EN);
    }

    private static ParticipantEntry entry() {
        return new ParticipantEntry(ParticipantId.next(), 1, student(PersonId.next()), PeopleExamples.mia());
    }

    private static PlacementDetails placed(ParticipantEntry guest, HostFamilyId family, LocalDate first) {
        return new PlacementDetails(
                DelegationId.next(),
                guest.id(),
                family,
                first,
                first.plusDays(3),
                1,
                PlacementState.CONFIRMED,
                false,
                "",
                0,
                null,
                "chiba",
                Instant.EPOCH,
                "chiba",
                Instant.EPOCH,
                "kumagai",
                Instant.EPOCH);
    }
}
