package org.fujinowa.feeds.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.feeds.model.Feeds;

/** The store of this context over a test's entity manager. */
public final class FeedStores {

    private FeedStores() {}

    public static Feeds feeds(EntityManager entityManager) {
        return new JpaFeeds(entityManager);
    }
}
