package org.fujinowa.itinerary.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.fujinowa.shared.Alter.with;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.itinerary.ItineraryClock;
import org.fujinowa.itinerary.model.StopRules;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.ReferenceTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The itineraries of the demonstration can be flown. */
class DemonstrationTablesTest {

    @ParameterizedTest
    @CsvSource({
        "chrc-inbound-2027, 2027-06-27, 2027-07-10, 25",
        "chrc-outbound-2027, 2027-07-24, 2027-08-04, 15",
        "vnu-2027, 2027-10-20, 2027-10-29, 10",
        "luxor-2027, 2027-11-10, 2027-11-17, 8",
        "austria-2027, 2027-07-14, 2027-07-20, 8"
    })
    void every_stop_is_one_that_could_be_entered_on_the_page(
            String table, LocalDate arrival, LocalDate departure, int atLeast) {
        var places = new HashMap<String, PlaceId>();
        var zones = new HashMap<PlaceId, ZoneId>();
        for (var row : ReferenceTable.read("places")) {
            var id = PlaceId.next();
            places.put(row.text("key"), id);
            zones.put(id, ZoneId.of(row.text("timeZone")));
        }
        var delegation = with(with(AdmissionsExamples.chrc2027(), "homeStayFrom", null), "homeStayUntil", null);
        var dated = with(with(delegation, "departure", departure), "arrival", arrival);
        var tokyo = ZoneId.of("Asia/Tokyo");
        var rules = new StopRules(dated, Map.of(), new ItineraryClock(zones, tokyo, tokyo));

        var stops = new StopsFromTable(AdmissionsExamples.CHRC_2027, places).read(table);

        assertThat(stops).hasSizeGreaterThan(atLeast).allSatisfy(stop -> {
            assertThat(stop.place()).as(stop.titleEn()).isNotNull();
            assertThat(Constraints.validator().validate(stop))
                    .as(stop.titleEn())
                    .isEmpty();
            assertThatCode(() -> rules.check(stop)).as(stop.titleEn()).doesNotThrowAnyException();
        });
    }
}
