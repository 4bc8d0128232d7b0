package org.fujinowa.feeds.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the hours of a feed line by line, by the clocks that are written in it and by nothing else: no library, no zone of Java. */
final class PlainReader {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    /** A change of a clock: from this hour on, by the clock before, the offset is that. */
    private record Change(LocalDateTime at, ZoneOffset offset) {}

    private final Map<String, List<Change>> zones = new HashMap<>();
    private final Map<String, List<Long>> instants = new HashMap<>();

    private PlainReader() {}

    /** By the UID of each event, when it begins and ends, in milliseconds since 1970. */
    static Map<String, List<Long>> instants(byte[] file) {
        var reader = new PlainReader();
        var lines =
                new String(file, StandardCharsets.UTF_8).replace("\r\n ", "").split("\r\n");
        String zone = "";
        String uid = "";
        LocalDateTime changes = LocalDateTime.MIN;
        long from = 0;
        for (var line : lines) {
            var value = line.substring(line.lastIndexOf(':') + 1);
            if (line.startsWith("TZID:")) {
                zone = value;
                reader.zones.put(zone, new ArrayList<>());
            } else if (line.startsWith("TZOFFSETTO:")) {
                reader.zones.get(zone).add(new Change(changes, ZoneOffset.of(value)));
            } else if (line.startsWith("UID:")) {
                uid = value;
            } else if (line.startsWith("DTSTART:") && !value.endsWith("Z")) {
                changes = LocalDateTime.parse(value, HOUR);
            } else if (line.startsWith("DTSTART")) {
                from = reader.instant(line, value);
            } else if (line.startsWith("DTEND")) {
                reader.instants.put(uid, List.of(from, reader.instant(line, value)));
            }
        }
        return reader.instants;
    }

    private long instant(String line, String value) {
        if (value.endsWith("Z")) {
            return millis(LocalDateTime.parse(value.replace("Z", ""), HOUR).toInstant(ZoneOffset.UTC));
        }
        var zone = line.substring(line.indexOf("TZID=") + 5, line.lastIndexOf(':'));
        var hour = LocalDateTime.parse(value, HOUR);
        var offset = zones.get(zone).stream()
                .filter(change -> !change.at().isAfter(hour))
                .reduce((earlier, later) -> later.at().isAfter(earlier.at()) ? later : earlier)
                .orElseThrow()
                .offset();
        return millis(hour.toInstant(offset));
    }

    private static long millis(Instant instant) {
        return instant.toEpochMilli();
    }
}
