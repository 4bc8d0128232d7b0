package org.fujinowa.feeds.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fujinowa.feeds.FeedKind;
import org.fujinowa.feeds.model.Feed;
import org.fujinowa.feeds.model.Feeds;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.UnguessableTokens;

/** What a calendar gets that knows an address. */
@ApplicationScoped
@Transactional
public class FeedReading {

    /** For how many days after the delegation's last day a feed goes on to answer. */
    private static final int DAYS_AFTERWARDS = 90;

    private static final Caller READER = Caller.job(
            "calendar-feed",
            Permission.VIEW_ITINERARIES,
            Permission.VIEW_PROGRAMMES,
            Permission.VIEW_PARTICIPANTS,
            Permission.VIEW_PLACEMENTS);

    private Feeds feeds;
    private FeedContent content;
    private DelegationRegister delegations;
    private UnguessableTokens tokens;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected FeedReading() {}

    @Inject
    FeedReading(
            Feeds feeds,
            FeedContent content,
            DelegationRegister delegations,
            UnguessableTokens tokens,
            CurrentCaller caller,
            Clock clock) {
        this.feeds = feeds;
        this.content = content;
        this.delegations = delegations;
        this.tokens = tokens;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The calendar at that address; nothing if there is none, it was taken back, or the journey is long over.
     *
     * @param token what stands in the address
     */
    @OpenToAll("The address is the proof: nobody can guess it.")
    public Optional<byte[]> fetch(String token) {
        return feeds.findByToken(tokens.hash(token)).filter(Feed::holds).flatMap(feed -> {
            feed.fetched(clock.instant());
            return caller.actingAs(
                    READER, () -> over(feed) ? Optional.empty() : Optional.of(content.file(feed.request())));
        });
    }

    private boolean over(Feed feed) {
        var request = feed.request();
        return request.kind() != FeedKind.PROGRAMME
                && delegations
                        .get(request.delegation())
                        .value()
                        .departure()
                        .plusDays(DAYS_AFTERWARDS)
                        .isBefore(LocalDate.now(clock));
    }
}
