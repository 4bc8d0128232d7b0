package org.fujinowa.reciprocity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.reciprocity.ReciprocityExamples.CHRC;
import static org.fujinowa.reciprocity.ReciprocityExamples.VNU;
import static org.fujinowa.reciprocity.ReciprocityExamples.cost;
import static org.fujinowa.reciprocity.ReciprocityExamples.gift;
import static org.fujinowa.shared.Alter.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.CostBearer;
import org.fujinowa.reciprocity.CostCurrency;
import org.fujinowa.reciprocity.CostDetails;
import org.fujinowa.reciprocity.GiftDetails;
import org.fujinowa.reciprocity.Ledger;
import org.fujinowa.reciprocity.LedgerDoubt;
import org.fujinowa.reciprocity.LedgerGrouping;
import org.fujinowa.reciprocity.LedgerQuery;
import org.fujinowa.reciprocity.LedgerRow;
import org.fujinowa.reciprocity.Side;
import org.fujinowa.reciprocity.Tally;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.reciprocity.model.Stay.HomeNights;
import org.fujinowa.reciprocity.model.Stay.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerSumTest {

    private static final LedgerQuery EVERYTHING = LedgerQuery.everything();

    @Test
    void a_guest_who_comes_is_given_by_our_side_and_one_who_travels_by_the_other() {
        var ledger = sum(EVERYTHING, stay(2019, Direction.INBOUND, 8, 24), stay(2019, Direction.OUTBOUND, 7, 35));

        assertThat(ledger.rows()).singleElement().satisfies(row -> {
            assertThat(row.key()).isEqualTo("2019");
            assertThat(row.here()).isEqualTo(Tally.guests(8, 24));
            assertThat(row.there()).isEqualTo(Tally.guests(7, 35));
            assertThat(row.nightsMore()).isEqualTo(-11);
            assertThat(row.headsMore()).isEqualTo(1);
        });
        assertThat(ledger.whole().nightsMore()).isEqualTo(-11);
    }

    @Test
    void the_whole_begins_with_the_first_year_that_has_anything() {
        var ledger = LedgerSum.of(
                EVERYTHING,
                List.of(stay(2016, Direction.INBOUND, 5, null)),
                List.of(gift(2013, 3000)),
                List.of(cost(2024, CostBearer.PARTNER, CostCurrency.AUD, "12.50")),
                List.of());

        assertThat(ledger.firstYear()).isEqualTo(2013);
        assertThat(ledger.lastYear()).isEqualTo(2024);
        assertThat(ledger.rows()).extracting(LedgerRow::key).containsExactly("2013", "2016", "2024");
    }

    @Test
    void nights_that_nobody_knows_are_no_nights_but_are_told() {
        var ledger = sum(EVERYTHING, stay(2016, Direction.INBOUND, 5, null), stay(2017, Direction.INBOUND, 8, 40));

        assertThat(ledger.whole().here()).isEqualTo(new Tally(13, 40, 5, 0, 0, 0, Map.of()));
    }

    @Test
    void what_has_yet_to_happen_counts_only_where_asked_for() {
        var planned = with(stay(2027, Direction.INBOUND, 1, 7), "origin", Origin.PLANNED);

        assertThat(sum(EVERYTHING, planned).isEmpty()).isTrue();
        assertThat(sum(with(EVERYTHING, "planned", true), planned).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.planned()).isTrue();
                    assertThat(row.here().nights()).isEqualTo(7);
                });
    }

    @Test
    void only_the_years_programme_and_partner_asked_for_are_counted() {
        var partner = PartnerId.next();
        var stays = List.of(
                with(stay(2018, Direction.INBOUND, 1, 1), "partner", partner),
                stay(2019, Direction.INBOUND, 2, 2),
                with(stay(2019, Direction.INBOUND, 4, 4), "programme", VNU));

        assertThat(heads(with(EVERYTHING, "from", 2019), stays)).isEqualTo(6);
        assertThat(heads(with(EVERYTHING, "until", 2018), stays)).isEqualTo(1);
        assertThat(heads(with(EVERYTHING, "programme", CHRC), stays)).isEqualTo(3);
        assertThat(heads(with(EVERYTHING, "partner", partner), stays)).isEqualTo(1);
    }

    @Test
    void by_family_a_stay_stands_with_the_home_that_gave_it_and_with_the_home_of_the_guest() {
        var chiba = HostFamilyId.next();
        var bennett = HostFamilyId.next();
        var chloe = with(
                with(stay(2027, Direction.INBOUND, 1, 7), "homes", List.of(new HomeNights(chiba, 7))),
                "ownHomes",
                Set.of(bennett));
        var minato = with(
                with(stay(2027, Direction.OUTBOUND, 1, 5), "homes", List.of(new HomeNights(bennett, 5))),
                "ownHomes",
                Set.of(chiba));

        var ledger = sum(with(EVERYTHING, "by", LedgerGrouping.FAMILY), chloe, minato);

        assertThat(ledger.rows()).hasSize(2).allSatisfy(row -> {
            assertThat(row.here()).isEqualTo(Tally.guests(1, 7));
            assertThat(row.there()).isEqualTo(Tally.guests(1, 5));
        });
        assertThat(ledger.whole().here()).isEqualTo(Tally.guests(1, 7));
    }

    @Test
    void a_guest_who_moved_is_with_each_family_for_its_nights_and_counted_once() {
        var first = HostFamilyId.next();
        var second = HostFamilyId.next();
        var moved = with(
                stay(2027, Direction.INBOUND, 1, 7),
                "homes",
                List.of(new HomeNights(first, 4), new HomeNights(second, 2), new HomeNights(first, 1)));

        var ledger = sum(with(EVERYTHING, "by", LedgerGrouping.FAMILY), moved);

        assertThat(ledger.rows())
                .extracting(
                        LedgerRow::key,
                        row -> row.here().nights(),
                        row -> row.here().heads())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(first.toString(), 5, 1),
                        org.assertj.core.groups.Tuple.tuple(second.toString(), 2, 1));
        assertThat(ledger.whole().here()).isEqualTo(Tally.guests(1, 7));
    }

    @Test
    void by_pair_both_legs_of_a_twin_and_its_gifts_are_one_row() {
        var twin = TwinId.next();
        var ledger = LedgerSum.of(
                with(EVERYTHING, "by", LedgerGrouping.PAIR),
                List.of(
                        with(stay(2027, Direction.INBOUND, 1, 7), "twin", twin),
                        with(stay(2028, Direction.OUTBOUND, 1, 5), "twin", twin),
                        stay(2027, Direction.INBOUND, 1, 7)),
                List.of(with(gift(2027, 500), "twin", twin)),
                List.of(),
                List.of());

        assertThat(ledger.rows()).hasSize(2);
        assertThat(ledger.rows().get(0).here()).isEqualTo(new Tally(1, 7, 0, 1, 500, 0, Map.of()));
        assertThat(ledger.rows().get(0).there()).isEqualTo(Tally.guests(1, 5));
        assertThat(ledger.rows().get(1).key()).isEmpty();
    }

    @Test
    void costs_are_summed_by_side_and_never_across_currencies() {
        var ledger = LedgerSum.of(
                EVERYTHING,
                List.of(),
                List.of(),
                List.of(
                        cost(2019, CostBearer.CITY, CostCurrency.JPY, "120000"),
                        cost(2019, CostBearer.ASSOCIATION, CostCurrency.JPY, "500"),
                        cost(2019, CostBearer.HOST_FAMILY_HERE, CostCurrency.AUD, "12.5"),
                        cost(2019, CostBearer.SPONSOR_THERE, CostCurrency.AUD, "32000")),
                List.of());

        assertThat(ledger.whole().here().costs())
                .isEqualTo(Map.of(CostCurrency.JPY, 120_500L, CostCurrency.AUD, 1_250L));
        assertThat(ledger.whole().there().costs()).isEqualTo(Map.of(CostCurrency.AUD, 3_200_000L));
    }

    @Test
    void a_leg_with_records_and_an_entry_by_hand_is_doubtful() {
        var entered = with(stay(2019, Direction.INBOUND, 8, null), "origin", Origin.ENTERED);

        assertThat(sum(EVERYTHING, entered, stay(2019, Direction.INBOUND, 1, 7)).doubts())
                .containsExactly(new LedgerDoubt(CHRC, 2019, Direction.INBOUND));
        assertThat(sum(EVERYTHING, entered, entered, stay(2019, Direction.OUTBOUND, 1, 7))
                        .doubts())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = LedgerGrouping.class, names = "FAMILY", mode = EnumSource.Mode.EXCLUDE)
    void rows_add_up_to_the_whole_whatever_is_entered(LedgerGrouping by) {
        for (var seed = 0; seed < 200; seed++) {
            var dice = new Random(seed);
            var stays = new ArrayList<Stay>();
            var gifts = new ArrayList<GiftDetails>();
            var costs = new ArrayList<CostDetails>();
            var expectedNights = 0;
            for (var i = 0; i < dice.nextInt(30); i++) {
                var nights = dice.nextInt(20);
                var inbound = dice.nextBoolean();
                expectedNights += inbound ? nights : -nights;
                stays.add(with(
                        stay(
                                2010 + dice.nextInt(9),
                                inbound ? Direction.INBOUND : Direction.OUTBOUND,
                                1 + dice.nextInt(9),
                                nights),
                        "twin",
                        dice.nextBoolean() ? TwinId.next() : null));
                gifts.add(with(
                        gift(2010 + dice.nextInt(9), dice.nextInt(9000)), "givenBy", Side.values()[dice.nextInt(2)]));
                costs.add(cost(
                        2010 + dice.nextInt(9),
                        CostBearer.values()[dice.nextInt(9)],
                        CostCurrency.values()[dice.nextInt(5)],
                        String.valueOf(1 + dice.nextInt(9000))));
            }

            var ledger = LedgerSum.of(with(EVERYTHING, "by", by), stays, gifts, costs, List.of());

            assertThat(ledger.rows().stream().map(LedgerRow::here).reduce(Tally.none(), Tally::plus))
                    .isEqualTo(ledger.whole().here());
            assertThat(ledger.rows().stream().map(LedgerRow::there).reduce(Tally.none(), Tally::plus))
                    .isEqualTo(ledger.whole().there());
            assertThat(ledger.whole().nightsMore()).as("seed %d", seed).isEqualTo(expectedNights);
        }
    }

    private static Ledger sum(LedgerQuery query, Stay... stays) {
        return LedgerSum.of(query, List.of(stays), List.of(), List.of(), List.of());
    }

    private static int heads(LedgerQuery query, List<Stay> stays) {
        return LedgerSum.of(query, stays, List.of(), List.of(), List.of())
                .whole()
                .here()
                .heads();
    }

    private static Stay stay(int year, Direction direction, int heads, @Nullable Integer nights) {
        ProgrammeId programme = CHRC;
        return new Stay(year, programme, null, direction, heads, nights, List.of(), Set.of(), null, Origin.RECORDED);
    }
}
