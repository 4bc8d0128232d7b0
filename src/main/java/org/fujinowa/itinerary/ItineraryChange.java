package org.fujinowa.itinerary;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.shared.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * One stop in which two versions of an itinerary differ.
 *
 * @param stop which
 * @param before what it said, or null if it was not there
 * @param after what it says, or null if it is there no longer
 */
public record ItineraryChange(
        StopId stop, @Nullable StopDetails before, @Nullable StopDetails after) {

    /** What happened to the stop. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** A short word for exactly these changes, the same on every node: whoever publishes says by it what they have seen. */
    public static String fingerprint(List<ItineraryChange> changes) {
        return UUID.nameUUIDFromBytes(changes.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** What happened to the stop. */
    public Kind kind() {
        return before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The newer of the two that there is. */
    public StopDetails shown() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** The names of the values that differ; none unless it was changed. */
    public List<String> parts() {
        if (before == null || after == null) {
            return List.of();
        }
        return RecordType.of(StopDetails.class).parts().stream()
                .filter(part -> !Objects.equals(part.of(before), part.of(after)))
                .map(RecordType.Part::name)
                .toList();
    }

    /** Whether that participant was or is to take part. */
    public boolean touches(ParticipantId participant) {
        return before != null && before.concerns(participant) || after != null && after.concerns(participant);
    }
}
