package org.fujinowa.itinerary.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.itinerary.ItineraryClock;
import org.fujinowa.itinerary.ItineraryDay;
import org.fujinowa.itinerary.Night;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.itinerary.PublishedStop;
import org.fujinowa.programme.DelegationDetails;

/** Lays stops and nights out day by day, in the order in which they really come. */
public final class Unfolding {

    private static final Comparator<PlannedStop> AS_THEY_COME = Comparator.comparing(
                    (PlannedStop stop) -> stop.clock().from().toInstant())
            .thenComparing(stop -> stop.clock().until().toInstant())
            .thenComparing(stop -> stop.id().toString());

    private Unfolding() {}

    /** Every day of the delegation, and those around it on which there is something. */
    public static List<ItineraryDay> days(
            DelegationDetails delegation, List<PublishedStop> stops, List<Night> nights, ItineraryClock clock) {
        var byDay = stops.stream()
                .map(stop -> new PlannedStop(stop.id(), stop.version(), stop.details(), clock.of(stop.details())))
                .sorted(AS_THEY_COME)
                .collect(Collectors.groupingBy(stop -> stop.details().day()));
        var byEvening = nights.stream().collect(Collectors.groupingBy(Night::evening));
        return dates(delegation, byDay).stream()
                .map(date -> new ItineraryDay(
                        date, byDay.getOrDefault(date, List.of()), byEvening.getOrDefault(date, List.of())))
                .toList();
    }

    private static TreeSet<LocalDate> dates(DelegationDetails delegation, Map<LocalDate, List<PlannedStop>> byDay) {
        return Stream.of(
                        byDay.keySet().stream(),
                        delegation.arrival().datesUntil(delegation.departure().plusDays(1)))
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
