package org.fujinowa.itinerary.service;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fujinowa.itinerary.Leg;
import org.fujinowa.itinerary.Meal;
import org.fujinowa.itinerary.MealKind;
import org.fujinowa.itinerary.Money;
import org.fujinowa.itinerary.PlanB;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopKind;
import org.fujinowa.itinerary.TravelMode;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.people.Diet;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.ReferenceTable;
import org.fujinowa.shared.ReferenceTable.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads stops from a table of the demonstration. A plan B that begins with @ is another venue, otherwise something else to do; a meal
 * that ends with ? is one of which the kitchen has said nothing yet.
 */
final class StopsFromTable {

    private final DelegationId delegation;
    private final Map<String, PlaceId> places;

    /** @param places the places by the keys that the table uses */
    StopsFromTable(DelegationId delegation, Map<String, PlaceId> places) {
        this.delegation = delegation;
        this.places = places;
    }

    /** The stops of {@code demonstration/itinerary-<name>.csv}. */
    List<StopDetails> read(String name) {
        return ReferenceTable.at("/demonstration/itinerary-" + name + ".csv").stream()
                .map(this::stop)
                .toList();
    }

    private StopDetails stop(Row row) {
        var kind = StopKind.valueOf(row.text("kind"));
        return new StopDetails(
                delegation,
                kind,
                row.text("titleJa"),
                row.text("titleEn"),
                places.get(row.text("place")),
                row.text("venueJa"),
                row.text("venueEn"),
                LocalDateTime.parse(row.text("from")),
                LocalDateTime.parse(row.text("until")),
                kind == StopKind.TRAVEL ? leg(row) : null,
                List.of(),
                null,
                row.text("inCharge"),
                row.text("bringJa"),
                row.text("bringEn"),
                row.text("dressJa"),
                row.text("dressEn"),
                row.text("amount").isEmpty()
                        ? null
                        : new Money(new BigDecimal(row.text("amount")), row.text("currency")),
                row.text("planBBy").isEmpty() ? null : planB(row),
                kind == StopKind.MEAL ? meal(row) : null,
                row.text("noteJa"),
                row.text("noteEn"));
    }

    private Leg leg(Row row) {
        return new Leg(
                TravelMode.valueOf(row.text("mode")),
                places.get(row.text("destination")),
                row.text("arrivalJa"),
                row.text("arrivalEn"),
                row.text("number"),
                row.truth("connects"));
    }

    private static PlanB planB(Row row) {
        var ja = row.text("planBJa");
        var en = row.text("planBEn");
        var venue = ja.startsWith("@");
        return new PlanB(
                venue ? "" : ja,
                venue ? "" : en,
                null,
                venue ? ja.substring(1) : "",
                venue ? en.substring(1) : "",
                row.text("planBOwner"),
                LocalDateTime.parse(row.text("planBBy")),
                null);
    }

    private static Meal meal(Row row) {
        var kind = row.text("meal");
        return new Meal(
                MealKind.valueOf(kind.replace("?", "")),
                !kind.endsWith("?"),
                words(row.text("contains"), word -> word),
                words(row.text("suits"), Diet::valueOf));
    }

    private static <T> List<T> words(@Nullable String text, Function<String, T> reading) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(reading).toList();
    }
}
