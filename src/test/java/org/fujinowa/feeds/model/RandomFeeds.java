package org.fujinowa.feeds.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fujinowa.itinerary.model.conflict.RandomPlans;

/** Feeds of random itineraries in the five zones, over the changes of their clocks. */
public final class RandomFeeds {

    private static final Instant STAMP = Instant.parse("2027-01-10T03:00:00Z");

    private RandomFeeds() {}

    static List<FeedEvent> events(long seed) {
        return RandomPlans.stops(seed).stream()
                .map(stop -> new FeedEvent(
                        stop.id(),
                        seed % 7 + stop.version(),
                        STAMP,
                        (seed + stop.details().titleEn().length()) % 5 == 0,
                        stop.clock(),
                        "%s %d; a, b\\c".formatted(stop.details().titleJa(), seed),
                        stop.details().venueJa(),
                        "持ち物：水筒\n二行目"))
                .toList();
    }

    /** What the clock of the pages says of each stop: when it begins and ends, in milliseconds since 1970. */
    static Map<String, List<Long>> instants(List<FeedEvent> events) {
        return events.stream()
                .collect(Collectors.toMap(
                        event -> event.stop() + "@fujinowa",
                        event -> List.of(
                                event.clock().from().toInstant().toEpochMilli(),
                                event.clock().until().toInstant().toEpochMilli()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /**
     * Writes feeds for readers outside of Java, each with what must be read from it beside it.
     *
     * @param arguments the folder, and how many
     */
    public static void main(String... arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        for (long seed = 0; seed < Long.parseLong(arguments[1]); seed++) {
            var events = events(seed);
            Files.write(folder.resolve(seed + ".ics"), IcsWriter.write("日程 " + seed, events));
            var expected = instants(events).entrySet().stream()
                    .map(entry -> "\"%s\":%s".formatted(entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
            Files.writeString(folder.resolve(seed + ".json"), expected);
        }
    }
}
