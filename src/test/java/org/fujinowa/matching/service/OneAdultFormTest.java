package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.shared.Alter.with;

import java.util.Map;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.consents.ConsentStanding;
import org.fujinowa.consents.ConsentUse;
import org.fujinowa.consents.StandingConsents;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostingExamples;
import org.fujinowa.matching.model.Home;
import org.fujinowa.people.PeopleExamples;
import org.fujinowa.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneAdultFormTest {

    @Test
    void what_a_family_refuses_on_its_own_form_holds_and_silence_refuses_nothing() {
        var home = new Home(HostFamilyId.next(), with(HostingExamples.satoFamily(), "guestBeds", 3));

        assertThat(RosterReading.asPromised(home, promised(home, ConsentStanding.MISSING)))
                .isEqualTo(home);
        assertThat(RosterReading.asPromised(home, promised(home, ConsentStanding.GIVEN)))
                .isEqualTo(home);
        var refused = RosterReading.asPromised(home, promised(home, ConsentStanding.REFUSED));
        assertThat(refused.details().guestBeds()).isEqualTo(1);
        assertThat(refused.noMinorsAlone()).isTrue();
    }

    private static StandingConsents promised(Home home, ConsentStanding both) {
        return new StandingConsents(Map.of(
                PlacementExport.home(home.id()),
                Map.of(ConsentUse.SEVERAL_GUESTS, both, ConsentUse.MINORS_WITH_ONE_ADULT, both)));
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING, true, true",
        "MISSING, false, false",
        "GIVEN, false, true",
        "REFUSED, true, false",
    })
    void what_child_and_guardian_signed_counts_more_than_what_was_entered(
            ConsentStanding signed, boolean entered, boolean counts) {
        var id = ParticipantId.next();
        var part = with(
                with(AdmissionsExamples.student(PersonId.next()), "acceptsOneAdultHome", entered),
                "guardianAcceptsOneAdultHome",
                entered);
        var said = new StandingConsents(Map.of(PlacementExport.guest(id), Map.of(ConsentUse.ONE_ADULT_HOME, signed)));

        var read = RosterReading.asSigned(new ParticipantEntry(id, 1, part, PeopleExamples.mia()), said)
                .details();

        assertThat(read.acceptsOneAdultHome()).isEqualTo(counts);
        assertThat(read.guardianAcceptsOneAdultHome()).isEqualTo(counts);
        assertThat(read.wishes()).isEqualTo(part.wishes());
    }
}
