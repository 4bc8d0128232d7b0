package org.fujinowa.feeds.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.feeds.FeedId;
import org.fujinowa.feeds.model.Feeds;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;

/** Feeds belong to their delegation. */
@ApplicationScoped
class BelongingsOfFeeds implements Belongings {

    private Feeds feeds;

    /** For the CDI proxy. */
    protected BelongingsOfFeeds() {}

    @Inject
    BelongingsOfFeeds(Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(new Belonging(
                FeedId.class,
                FeedGiving.KIND,
                key -> feeds.find(FeedId.of(key))
                        .map(feed -> Owner.delegation(feed.request().delegation()))));
    }
}
