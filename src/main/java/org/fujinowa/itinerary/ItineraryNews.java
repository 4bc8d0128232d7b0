package org.fujinowa.itinerary;

import java.util.List;
import org.fujinowa.notification.MessageDetails;
import org.jspecify.annotations.Nullable;

/**
 * What one reader is told when a version is published.
 *
 * @param reader who
 * @param changes those that touch somebody who concerns them
 * @param message what is sent; null where we know no mailbox
 */
public record ItineraryNews(
        NewsReader reader,
        List<ItineraryChange> changes,
        @Nullable MessageDetails message) {

    public ItineraryNews {
        changes = List.copyOf(changes);
    }
}
