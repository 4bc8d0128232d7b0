package org.fujinowa.itinerary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.programme.DelegationId;
import org.jspecify.annotations.Nullable;

/**
 * An itinerary as it is read.
 *
 * @param delegation whose
 * @param state a draft, or what was published
 * @param edition the number of the published version; of a draft that of the version before, 0 if there is none
 * @param publishedAt when that version was published, if one was
 * @param clock the clocks by which it is read
 * @param days every day from the first to the last, those without stops too
 */
public record ItineraryView(
        DelegationId delegation,
        ItineraryState state,
        int edition,
        @Nullable Instant publishedAt,
        ItineraryClock clock,
        List<ItineraryDay> days) {

    public ItineraryView {
        days = List.copyOf(days);
    }

    /** Every stop, in the order in which they really come. */
    public Stream<PlannedStop> stops() {
        return days.stream().flatMap(day -> day.stops().stream());
    }

    /** That day, if the itinerary has it. */
    public Optional<ItineraryDay> day(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    /** The same with only what that participant does, and where they sleep. */
    public ItineraryView of(ParticipantId participant) {
        return new ItineraryView(
                delegation,
                state,
                edition,
                publishedAt,
                clock,
                days.stream()
                        .map(day -> new ItineraryDay(
                                day.date(),
                                day.stops().stream()
                                        .filter(stop -> stop.details().concerns(participant))
                                        .toList(),
                                day.nights().stream()
                                        .filter(night -> night.guest().equals(participant))
                                        .toList()))
                        .toList());
    }

    /** What is going on at that moment, or comes next; nothing once everything is over. */
    public Optional<PlannedStop> next(Instant now) {
        return stops().filter(stop -> stop.clock().until().toInstant().isAfter(now))
                .findFirst();
    }
}
