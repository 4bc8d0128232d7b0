package org.fujinowa.reciprocity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.reciprocity.ReciprocityExamples.CHRC;
import static org.fujinowa.reciprocity.ReciprocityExamples.VNU;
import static org.fujinowa.reciprocity.ReciprocityExamples.cost;
import static org.fujinowa.reciprocity.ReciprocityExamples.gift;
import static org.fujinowa.reciprocity.ReciprocityExamples.opening;
import static org.fujinowa.shared.Alter.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.Direction;
import org.fujinowa.reciprocity.CostBearer;
import org.fujinowa.reciprocity.CostCurrency;
import org.fujinowa.reciprocity.CostId;
import org.fujinowa.reciprocity.GiftId;
import org.fujinowa.reciprocity.OpeningId;
import org.fujinowa.reciprocity.TwinDetails;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.reciprocity.model.Cost;
import org.fujinowa.reciprocity.model.Gift;
import org.fujinowa.reciprocity.model.Opening;
import org.fujinowa.reciprocity.model.Twin;
import org.fujinowa.reciprocity.model.TwinStep;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stores on both databases; each test keeps to records of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReciprocityStoresTest {

    private TestDatabase derby;
    private TestDatabase postgres;

    @BeforeAll
    void open() {
        derby = TestDatabase.derby(Twin.class, TwinStep.class, Gift.class, Cost.class, Opening.class);
        postgres = TestDatabase.postgres(Twin.class, TwinStep.class, Gift.class, Cost.class, Opening.class);
    }

    @AfterAll
    void close() throws Exception {
        derby.close();
        postgres.close();
    }

    Stream<TestDatabase> databases() {
        return Stream.of(derby, postgres);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void a_twin_is_kept_as_it_was_said(TestDatabase database) {
        var pair = TwinDetails.pair(CHRC, ParticipantId.next(), ParticipantId.next())
                .dropped(LocalDate.of(2027, 5, 1), Direction.INBOUND, "都合");
        var alone = TwinDetails.alone(VNU, Direction.OUTBOUND, ParticipantId.next(), HostFamilyId.next());
        var id = add(database, pair);
        var other = add(database, alone);

        database.inTransaction(em -> {
            var twins = new JpaTwins(em);
            assertThat(twins.get(id).details()).isEqualTo(pair);
            assertThat(twins.get(other).details()).isEqualTo(alone);
            assertThat(twins.of(pair.inbound())).extracting(Twin::id).containsExactly(id);
            assertThat(twins.of(VNU)).extracting(Twin::id).contains(other).doesNotContain(id);
            assertThat(twins.anyWith(alone.volunteerHome())).isTrue();
            assertThat(twins.anyWith(HostFamilyId.next())).isFalse();
            var page = twins.page(
                    ListRequest.first(500).with("programme", CHRC.toString()).with("year", "2027"));
            assertThat(page.rows()).extracting(Twin::id).contains(id).doesNotContain(other);
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void the_database_too_lets_nobody_have_two_twins_at_once(TestDatabase database) {
        var chloe = ParticipantId.next();
        var first = TwinDetails.pair(CHRC, chloe, ParticipantId.next());
        var id = add(database, first);

        assertThatThrownBy(() -> add(database, TwinDetails.pair(CHRC, chloe, ParticipantId.next())))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("reciprocity.twin.taken"));

        database.inTransaction(em -> {
            var twins = new JpaTwins(em);
            var twin = twins.get(id);
            twin.change(first.dropped(LocalDate.of(2027, 5, 1), Direction.OUTBOUND, "都合"));
            twins.changed(twin);
            return true;
        });
        add(database, TwinDetails.pair(CHRC, chloe, ParticipantId.next()));
        add(database, TwinDetails.alone(CHRC, Direction.INBOUND, ParticipantId.next(), null));
        add(database, TwinDetails.alone(CHRC, Direction.INBOUND, ParticipantId.next(), null));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void the_last_deed_of_a_programme_is_found(TestDatabase database) {
        var programme = org.fujinowa.programme.ProgrammeId.next();
        var pair = TwinDetails.pair(programme, ParticipantId.next(), ParticipantId.next());
        var twin = TwinId.next();
        database.inTransaction(em -> {
            var twins = new JpaTwins(em);
            twins.add(new TwinStep(twin, "first", null, pair, "chiba", Instant.parse("2027-05-01T00:00:00Z")));
            twins.add(new TwinStep(twin, "second", pair, null, "chiba", Instant.parse("2027-05-01T00:00:01Z")));
            return true;
        });

        database.inTransaction(em -> {
            var twins = new JpaTwins(em);
            var last = twins.lastStep(programme).orElseThrow();
            assertThat(last.deed()).isEqualTo("second");
            assertThat(last.before()).contains(pair);
            assertThat(last.after()).isEmpty();
            twins.remove(last);
            return true;
        });
        assertThat(database.<String>inTransaction(
                        em -> new JpaTwins(em).lastStep(programme).orElseThrow().deed()))
                .isEqualTo("first");
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void gifts_and_costs_are_kept_listed_and_found_by_what_they_name(TestDatabase database) {
        var family = HostFamilyId.next();
        var twin = TwinId.next();
        var partner = PartnerId.next();
        var visit = DelegationId.next();
        var bowl = with(
                with(with(with(gift(2018, null), "family", family), "twin", twin), "partner", partner),
                "delegation",
                visit);
        var bus = with(
                with(
                        with(
                                with(cost(2018, CostBearer.PARTNER, CostCurrency.AUD, "12.5"), "family", family),
                                "twin",
                                twin),
                        "partner",
                        partner),
                "delegation",
                visit);
        var giftId = GiftId.next();
        var costId = CostId.next();
        database.inTransaction(em -> {
            new JpaGifts(em).add(new Gift(giftId, bowl));
            new JpaCosts(em).add(new Cost(costId, bus));
            return true;
        });

        database.inTransaction(em -> {
            var gifts = new JpaGifts(em);
            var costs = new JpaCosts(em);
            assertThat(gifts.get(giftId).details()).isEqualTo(bowl);
            assertThat(costs.get(costId).details()).isEqualTo(bus);
            assertThat(gifts.anyOf(family) && gifts.anyOf(twin) && gifts.anyWith(partner) && gifts.anyAt(visit))
                    .isTrue();
            assertThat(costs.anyOf(family) && costs.anyOf(twin) && costs.anyWith(partner) && costs.anyAt(visit))
                    .isTrue();
            assertThat(gifts.anyOf(TwinId.next()) || costs.anyOf(HostFamilyId.next()))
                    .isFalse();
            assertThat(gifts.anyOf(CHRC) && costs.anyOf(CHRC)).isTrue();
            assertThat(gifts.page(asked("茶碗", Map.of("givenBy", "HERE"))).rows())
                    .hasSize(1);
            assertThat(gifts.page(asked("", Map.of("givenBy", "THERE"))).rows()).isEmpty();
            assertThat(costs.page(asked("", Map.of("borneBy", "THERE", "currency", "AUD")))
                            .rows())
                    .hasSize(1);
            assertThat(costs.page(asked("", Map.of("borneBy", "HERE"))).rows()).isEmpty();
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void opening_entries_are_kept_with_what_nobody_knows(TestDatabase database) {
        var unknown = with(opening(2016, Direction.OUTBOUND, 7, null), "partner", PartnerId.next());
        var id = OpeningId.next();
        database.inTransaction(em -> {
            new JpaOpenings(em).add(new Opening(id, unknown));
            return true;
        });

        database.inTransaction(em -> {
            var openings = new JpaOpenings(em);
            assertThat(openings.get(id).details()).isEqualTo(unknown);
            assertThat(openings.anyOf(CHRC)).isTrue();
            assertThat(openings.anyWith(unknown.partner())).isTrue();
            assertThat(openings.page(asked("", Map.of("direction", "OUTBOUND", "counted", "true")))
                            .rows())
                    .hasSize(1);
            assertThat(openings.page(asked("", Map.of("certainty", "INFERRED"))).rows())
                    .isEmpty();
            return true;
        });
    }

    private static TwinId add(TestDatabase database, TwinDetails details) {
        var id = TwinId.next();
        database.inTransaction(em -> {
            new JpaTwins(em).add(new Twin(id, details, 2027));
            return true;
        });
        return id;
    }

    private static ListRequest asked(String search, Map<String, String> filters) {
        return new ListRequest(search, "", false, filters, "", 10);
    }
}
