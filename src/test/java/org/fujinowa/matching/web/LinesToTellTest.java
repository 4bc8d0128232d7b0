package org.fujinowa.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.consents.ConsentStanding;
import org.fujinowa.consents.ConsentUse;
import org.fujinowa.consents.StandingConsents;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.service.PlacementExport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinesToTellTest {

    private static final ParticipantId MIA = ParticipantId.next();
    private static final HostFamilyId SATO = HostFamilyId.next();

    @ParameterizedTest
    @EnumSource(ConsentStanding.class)
    void what_is_to_be_seen_to_goes_into_a_file_only_while_the_consent_stands(ConsentStanding standing) {
        var lines = lines(Map.of(ConsentUse.CARE_AT_HOME, standing), ConsentStanding.GIVEN);

        var expected = standing == ConsentStanding.GIVEN ? "えび" : "withheld";
        assertThat(lines.notes(line(SATO, "えび"))).isEqualTo(expected);
        assertThat(lines.notes(line(null, "えび"))).isEqualTo(expected);
        assertThat(lines.notes(line(SATO, ""))).isEmpty();
    }

    @Test
    void a_family_that_has_promised_nothing_is_told_nothing() {
        var lines = lines(Map.of(ConsentUse.CARE_AT_HOME, ConsentStanding.GIVEN), ConsentStanding.MISSING);

        assertThat(lines.notes(line(SATO, "えび"))).isEqualTo("withheld");
        assertThat(lines.notes(line(null, "えび"))).isEqualTo("えび");
    }

    @ParameterizedTest
    @EnumSource(ConsentStanding.class)
    void a_name_goes_round_only_while_the_consent_stands(ConsentStanding standing) {
        var lines = lines(Map.of(ConsentUse.NAMED_AMONG_US, standing), ConsentStanding.GIVEN);

        assertThat(lines.nameForAll(line(SATO, "")))
                .isEqualTo(standing == ConsentStanding.GIVEN ? "Mia（架空）" : "unnamed");
    }

    private static LinesToTell lines(Map<ConsentUse, ConsentStanding> guest, ConsentStanding promise) {
        var agreed = new StandingConsents(Map.of(
                PlacementExport.guest(MIA),
                guest,
                PlacementExport.home(SATO),
                Map.of(ConsentUse.SECRETS_KEPT, promise)));
        return new LinesToTell(agreed, "unnamed", "withheld");
    }

    private static PlacementLine line(@Nullable HostFamilyId family, String notes) {
        return new PlacementLine(MIA, "Mia（架空）", "", family, "佐藤", "", "", "", null, null, "", "", "", "", notes, "");
    }
}
