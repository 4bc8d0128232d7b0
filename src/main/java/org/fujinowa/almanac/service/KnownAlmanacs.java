package org.fujinowa.almanac.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fujinowa.almanac.AlmanacDay;
import org.fujinowa.almanac.AlmanacDetails;
import org.fujinowa.almanac.AlmanacKind;
import org.fujinowa.almanac.Weekday;
import org.fujinowa.almanac.model.Almanacs;
import org.fujinowa.organisation.PlaceRow;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.ReferenceTable;
import org.fujinowa.shared.ReferenceTable.Row;

/** The almanacs with which an empty installation begins: what could be learnt from sources, the rest marked to be checked. */
@ApplicationScoped
@Transactional
public class KnownAlmanacs {

    private static final String LIST = "[|]";
    private static final int MOST_PLACES = 500;

    private AlmanacRegister register;
    private Almanacs almanacs;
    private PlaceRegister places;

    /** For the CDI proxy. */
    protected KnownAlmanacs() {}

    @Inject
    public KnownAlmanacs(AlmanacRegister register, Almanacs almanacs, PlaceRegister places) {
        this.register = register;
        this.almanacs = almanacs;
        this.places = places;
    }

    /** Enters them if there is no almanac at all yet. */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public void enter() {
        if (almanacs.none()) {
            var known = places.page(ListRequest.first(MOST_PLACES)).rows();
            var days = ReferenceTable.read("almanac-days");
            ReferenceTable.read("almanacs").forEach(row -> register.add(almanac(row, days, known)));
        }
    }

    private static AlmanacDetails almanac(Row row, List<Row> days, List<PlaceRow> known) {
        return new AlmanacDetails(
                row.text("nameJa"),
                row.text("nameEn"),
                AlmanacKind.valueOf(row.text("kind")),
                row.text("country"),
                row.text("region"),
                words(row.text("places")).stream()
                        .flatMap(name -> known.stream()
                                .filter(place -> place.details().nameEn().equals(name)))
                        .map(PlaceRow::id)
                        .toList(),
                words(row.text("venues")),
                words(row.text("weekdays")).stream().map(Weekday::valueOf).toList(),
                row.truth("japaneseHolidays"),
                days.stream()
                        .filter(day -> day.text("almanac").equals(row.text("key")))
                        .map(KnownAlmanacs::day)
                        .toList(),
                row.text("source"),
                row.day("checkedOn"),
                row.text("note"));
    }

    private static AlmanacDay day(Row row) {
        return new AlmanacDay(
                Objects.requireNonNull(row.day("from")),
                row.day("until"),
                row.truth("everyYear"),
                row.text("nameJa"),
                row.text("nameEn"));
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(LIST)).filter(word -> !word.isBlank()).toList();
    }
}
