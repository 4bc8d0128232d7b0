package org.fujinowa.itinerary;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an itinerary has come.
 *
 * @param stops how many stops the draft has
 * @param edition the number of the published version, 0 if there is none
 * @param publishedAt when it was published, if one was
 * @param changes in how many stops the draft differs from it
 */
public record ItinerarySummary(
        int stops, int edition, @Nullable Instant publishedAt, int changes) implements Serializable {}
