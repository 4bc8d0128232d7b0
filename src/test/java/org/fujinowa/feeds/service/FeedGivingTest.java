package org.fujinowa.feeds.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.itinerary.service.ItineraryOffice.CHIBA;
import static org.fujinowa.itinerary.service.ItineraryOffice.CHRC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.feeds.FeedId;
import org.fujinowa.feeds.FeedKind;
import org.fujinowa.feeds.FeedRequest;
import org.fujinowa.feeds.FeedRow;
import org.fujinowa.feeds.model.Feed;
import org.fujinowa.feeds.model.Feeds;
import org.fujinowa.feeds.store.FeedStores;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.security.service.UnguessableTokens;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses of feeds on both databases: given, fetched, taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedGivingTest {

    private static final Instant NOON = Instant.parse("2027-03-01T03:00:00Z");
    private static final String AOI = ParticipantId.next().toString();

    private final UnguessableTokens tokens = new UnguessableTokens();
    private List<TestDatabase> databases = List.of();

    List<TestDatabase> databases() {
        return databases;
    }

    @BeforeAll
    void open() {
        databases = TestDatabase.both(Feed.class).toList();
    }

    @AfterAll
    void close() {
        databases.forEach(TestDatabase::close);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void an_address_is_known_to_whoever_has_it_and_to_nobody_who_reads_the_database(TestDatabase database) {
        var given = in(database, (feeds, giving) -> giving.give(request()));
        var token = given.address().replaceAll(".*/calendar/|\\.ics", "");

        assertThat(token).hasSize(43);
        assertThat(given.address()).doesNotContain(given.id().toString(), AOI);
        Optional<FeedRequest> known = in(
                database,
                (feeds, giving) -> feeds.findByToken(tokens.hash(token)).map(Feed::request));
        Optional<Feed> clear = in(database, (feeds, giving) -> feeds.findByToken(token));
        assertThat(known).contains(request());
        assertThat(clear).isEmpty();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_feed_that_was_taken_back_answers_no_more_and_the_list_says_when(TestDatabase database) {
        var given = in(database, (feeds, giving) -> giving.give(request()));

        in(database, (feeds, giving) -> {
            giving.takeBack(feeds.find(given.id()).orElseThrow());
            return true;
        });

        FeedRow row = in(
                database,
                (feeds, giving) -> feeds.find(given.id()).orElseThrow().row());
        assertThat(row.holds()).isFalse();
        assertThat(row.revoked()).isEqualTo(NOON);
        assertThat(row.by()).isEqualTo("chiba");
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void the_last_fetch_is_noted_now_and_then(TestDatabase database) {
        var given = in(database, (feeds, giving) -> giving.give(request()));

        assertThat(fetched(database, given.id(), NOON)).isEqualTo(NOON);
        assertThat(fetched(database, given.id(), NOON.plus(Duration.ofMinutes(4))))
                .isEqualTo(NOON);
        assertThat(fetched(database, given.id(), NOON.plus(Duration.ofMinutes(6))))
                .isEqualTo(NOON.plus(Duration.ofMinutes(6)));
    }

    private Instant fetched(TestDatabase database, FeedId id, Instant at) {
        return in(database, (feeds, giving) -> {
            var feed = feeds.find(id).orElseThrow();
            feed.fetched(at);
            return feed.row().lastFetched();
        });
    }

    private static FeedRequest request() {
        return new FeedRequest(CHRC, FeedKind.PERSON, AOI, Language.EN);
    }

    private <T> T in(TestDatabase database, BiFunction<Feeds, FeedGiving, T> work) {
        var caller = new CurrentCaller();
        Function<Feeds, FeedGiving> giving = feeds -> new FeedGiving(
                feeds,
                tokens,
                new LinkAddress() {
                    @Override
                    public String ofPage(String path) {
                        return "https://fujinowa.example" + path;
                    }
                },
                caller,
                new NotedDeeds(),
                Clock.fixed(NOON, ZoneOffset.UTC));
        return database.inTransaction(entityManager -> {
            var feeds = FeedStores.feeds(entityManager);
            return caller.actingAs(CHIBA, () -> work.apply(feeds, giving.apply(feeds)));
        });
    }
}
