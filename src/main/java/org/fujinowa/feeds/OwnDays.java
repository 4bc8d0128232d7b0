package org.fujinowa.feeds;

import java.io.Serializable;
import java.util.List;

/**
 * Somebody's own days, of which they can have a feed.
 *
 * @param key what the page calls it
 * @param nameJa whose days, in Japanese
 * @param nameEn whose days, in English
 * @param feeds the feeds that still answer
 */
public record OwnDays(String key, String nameJa, String nameEn, List<FeedRow> feeds) implements Serializable {

    public OwnDays {
        feeds = List.copyOf(feeds);
    }
}
