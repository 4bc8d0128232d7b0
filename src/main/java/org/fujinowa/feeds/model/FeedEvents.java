package org.fujinowa.feeds.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fujinowa.itinerary.ItineraryView;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopId;
import org.jspecify.annotations.Nullable;

/** Makes events of what was published: what holds now, and what is off since an earlier version. */
public final class FeedEvents {

    private final Predicate<StopDetails> concerns;
    private final Function<PlannedStop, StopText> text;

    /**
     * @param concerns which stops belong to the feed
     * @param text how a stop is written
     */
    public FeedEvents(Predicate<StopDetails> concerns, Function<PlannedStop, StopText> text) {
        this.concerns = concerns;
        this.text = text;
    }

    /**
     * How a stop is written.
     *
     * @param summary what it is
     * @param location where, may be empty
     * @param description everything else, may be empty
     */
    public record StopText(String summary, String location, String description) {}

    /** A stop in the version that last had it for this feed. */
    private record Last(PlannedStop stop, Instant stamp) {}

    /**
     * The events, in the order in which they begin.
     *
     * @param editions every published version, the first one first; the last one holds
     */
    public List<FeedEvent> of(List<ItineraryView> editions) {
        if (editions.isEmpty()) {
            return List.of();
        }
        Map<StopId, Last> ever = new LinkedHashMap<>();
        for (var edition : editions) {
            var stamp = edition.publishedAt() == null ? Instant.EPOCH : edition.publishedAt();
            edition.stops()
                    .filter(stop -> concerns.test(stop.details()))
                    .forEach(stop -> ever.merge(
                            stop.id(),
                            new Last(stop, stamp),
                            // The stamp is that of the version in which the stop last became another.
                            (before, now) ->
                                    before.stop().version() == now.stop().version()
                                            ? new Last(now.stop(), before.stamp())
                                            : now));
        }
        var now = editions.get(editions.size() - 1);
        var versions = new LinkedHashMap<StopId, PlannedStop>();
        now.stops().forEach(stop -> versions.put(stop.id(), stop));
        var events = new ArrayList<FeedEvent>();
        ever.forEach((id, last) -> events.add(event(last, versions.get(id), now)));
        events.sort(
                Comparator.comparing((FeedEvent event) -> event.clock().from().toInstant())
                        .thenComparing(event -> event.stop().toString()));
        return events;
    }

    private FeedEvent event(Last last, @Nullable PlannedStop current, ItineraryView now) {
        var holds = current != null && concerns.test(current.details());
        var stop = holds ? current : last.stop();
        var words = text.apply(stop);
        var after = last.stop().version() + 1;
        return new FeedEvent(
                stop.id(),
                holds ? stop.version() : Math.max(after, current == null ? after : current.version()),
                holds || now.publishedAt() == null ? last.stamp() : now.publishedAt(),
                !holds,
                stop.clock(),
                words.summary(),
                words.location(),
                words.description());
    }
}
