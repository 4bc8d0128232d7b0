package org.fujinowa.partnering.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fujinowa.partnering.FlightDetails;
import org.fujinowa.partnering.HomeDetails;
import org.fujinowa.partnering.model.WorkbookTable.Named;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A partner's flights and homes as tables; whoever travels stands in them by name. */
public final class TravelWorkbook {

    private TravelWorkbook() {}

    /** @param travellers who may be aboard */
    public static WorkbookTable<FlightDetails> flights(List<Choice> travellers) {
        return new WorkbookTable<>(
                "partnering.own.flights",
                "partnering.flight",
                List.of(
                        Named.text("number"),
                        Named.text("fromPlace"),
                        Named.day("departsOn"),
                        Named.text("departsAt"),
                        Named.text("fromZone"),
                        Named.text("toPlace"),
                        Named.day("arrivesOn"),
                        Named.text("arrivesAt"),
                        Named.text("toZone"),
                        Named.wide("aboard"),
                        Named.wide("note")),
                List.of("number"),
                new Flights(travellers));
    }

    /** @param travellers who may sleep there */
    public static WorkbookTable<HomeDetails> homes(List<Choice> travellers) {
        return new WorkbookTable<>(
                "partnering.own.homes",
                "partnering.home",
                List.of(
                        Named.text("familyName"),
                        Named.wide("address"),
                        Named.text("phones"),
                        Named.text("email"),
                        Named.wide("members"),
                        Named.text("animals"),
                        Named.text("smoking"),
                        Named.day("firstNight"),
                        Named.day("lastMorning"),
                        Named.wide("guests"),
                        Named.text("checked"),
                        Named.wide("note")),
                List.of("familyName"),
                new Homes(travellers));
    }

    private record Flights(List<Choice> travellers) implements WorkbookTable.Rows<FlightDetails> {

        @Override
        public List<@Nullable Object> cells(FlightDetails flight, Texts texts) {
            return Arrays.asList(
                    flight.number(),
                    flight.fromPlace(),
                    flight.departsOn(),
                    flight.departsAt(),
                    flight.fromZone(),
                    flight.toPlace(),
                    flight.arrivesOn(),
                    flight.arrivesAt(),
                    flight.toZone(),
                    WorkbookCells.names(flight.aboard(), travellers, texts),
                    flight.note());
        }

        @Override
        public @Nullable FlightDetails read(WorkbookCells cells, @Nullable FlightDetails known) {
            var departsOn = day(cells, "departsOn");
            var arrivesOn = day(cells, "arrivesOn");
            var departsAt = cells.time("departsAt");
            var arrivesAt = cells.time("arrivesAt");
            var fromZone = cells.zone("fromZone");
            var toZone = cells.zone("toZone");
            var aboard = cells.travellers("aboard", travellers);
            if (departsOn == null || arrivesOn == null || !cells.faults().isEmpty()) {
                return null;
            }
            return new FlightDetails(
                    cells.needed("number"),
                    cells.needed("fromPlace"),
                    departsOn,
                    departsAt,
                    fromZone,
                    cells.needed("toPlace"),
                    arrivesOn,
                    arrivesAt,
                    toZone,
                    aboard,
                    cells.text("note"));
        }

        private static @Nullable LocalDate day(WorkbookCells cells, String name) {
            cells.needed(name);
            return cells.day(name);
        }
    }

    private record Homes(List<Choice> travellers) implements WorkbookTable.Rows<HomeDetails> {

        @Override
        public List<@Nullable Object> cells(HomeDetails home, Texts texts) {
            return Arrays.asList(
                    home.familyName(),
                    home.address(),
                    home.phones(),
                    home.email(),
                    home.members(),
                    home.animals(),
                    home.smoking(),
                    home.firstNight(),
                    home.lastMorning(),
                    WorkbookCells.names(home.guests(), travellers, texts),
                    WorkbookWords.yesNo(texts, home.checked()),
                    home.note());
        }

        @Override
        public HomeDetails read(WorkbookCells cells, @Nullable HomeDetails known) {
            return new HomeDetails(
                    cells.needed("familyName"),
                    cells.text("address"),
                    cells.text("phones"),
                    cells.text("email"),
                    cells.text("members"),
                    cells.text("animals"),
                    cells.text("smoking"),
                    cells.day("firstNight"),
                    cells.day("lastMorning"),
                    cells.travellers("guests", travellers),
                    Boolean.TRUE.equals(cells.yesNo("checked")),
                    cells.text("note"),
                    known == null ? List.of() : known.cards());
        }
    }
}
