package org.fujinowa.feeds.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.fujinowa.feeds.FeedRequest;
import org.fujinowa.feeds.NewFeed;
import org.fujinowa.feeds.model.Feed;
import org.fujinowa.feeds.model.Feeds;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.security.service.UnguessableTokens;

/** Makes addresses and ends them, for services that have asked their caller's permission. */
@ApplicationScoped
class FeedGiving {

    static final String KIND = "Feed";

    private Feeds feeds;
    private UnguessableTokens tokens;
    private LinkAddress addresses;
    private CurrentCaller caller;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected FeedGiving() {}

    @Inject
    FeedGiving(
            Feeds feeds,
            UnguessableTokens tokens,
            LinkAddress addresses,
            CurrentCaller caller,
            AuditTrail audit,
            Clock clock) {
        this.feeds = feeds;
        this.tokens = tokens;
        this.addresses = addresses;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    NewFeed give(FeedRequest request) {
        var token = tokens.next();
        var feed = new Feed(request, tokens.hash(token), caller.get().signInName(), clock.instant());
        feeds.add(feed);
        audit.record(
                Deed.CREATED,
                Subject.of(KIND, feed.id()),
                Changes.fact("of", request.kind() + " " + request.delegation() + " " + request.subject()));
        return new NewFeed(feed.id(), addresses.ofPage("/calendar/" + token + ".ics"));
    }

    void takeBack(Feed feed) {
        feed.revoke(clock.instant());
        audit.record(Deed.DELETED, Subject.of(KIND, feed.id()), Changes.none());
    }
}
