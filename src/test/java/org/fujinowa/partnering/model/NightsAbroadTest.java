package org.fujinowa.partnering.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.partnering.AdultCard;
import org.fujinowa.partnering.HomeDetails;
import org.fujinowa.partnering.HomeNights;
import org.fujinowa.partnering.NightRuleDetails;
import org.fujinowa.partnering.NightState;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.TravellerId;
import org.fujinowa.shared.StayPeriod;
import org.junit.jupiter.api.Test;

class NightsAbroadTest {

    private static final LocalDate JULY = LocalDate.of(2027, 7, 28);
    private final PartnerId chrc = PartnerId.next();
    private final NightRuleDetails rule = new NightRuleDetails(chrc, LocalDate.of(2025, 9, 20), 7, 5, "Queensland");

    @Test
    void nights_of_all_delegations_in_a_calendar_year_are_counted_once_each() {
        var first = home("O'Brien", "1 Egerton St", JULY, 5);
        var overlapping = home("o’brien", "", JULY.plusDays(4), 3);
        var nextYear = home("O'Brien", "1 Egerton St", LocalDate.of(2027, 12, 30), 4);

        var nights = abroad(rule, first, overlapping, nextYear).of(first);

        assertThat(nights).extracting(HomeNights::year).containsExactly(2027);
        assertThat(nights.get(0).nights()).isEqualTo(7 + 2);
        assertThat(nights.get(0).state()).isEqualTo(NightState.BEYOND);
        assertThat(abroad(rule, nextYear).of(nextYear))
                .extracting(HomeNights::year, HomeNights::nights)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2027, 2), org.assertj.core.groups.Tuple.tuple(2028, 2));
    }

    @Test
    void another_address_or_another_partner_is_another_home() {
        var first = home("Smith", "1 Egerton St", JULY, 5);
        var other = home("Smith", "9 Yamala Rd", JULY.plusDays(9), 5);
        var elsewhere = new NightsAbroad.Home(
                SheetId.next(),
                PartnerId.next(),
                home("Smith", "", JULY.plusDays(20), 5).details(),
                null);

        assertThat(abroad(rule, first, other, elsewhere).of(first).get(0).nights())
                .isEqualTo(5);
    }

    @Test
    void it_is_pointed_out_before_the_limit_and_beyond_it_only_cards_that_hold_let_children_in() {
        assertThat(state(home("A", "", JULY, 4))).isEqualTo(NightState.WITHIN);
        assertThat(state(home("A", "", JULY, 5))).isEqualTo(NightState.NEAR);
        assertThat(state(home("A", "", JULY, 7))).isEqualTo(NightState.NEAR);
        assertThat(state(home("A", "", JULY, 8))).isEqualTo(NightState.BEYOND);
        assertThat(state(home("A", "", JULY, 8, JULY.plusDays(8)))).isEqualTo(NightState.CARDED);
        assertThat(state(home("A", "", JULY, 8, JULY.plusDays(8), JULY.plusDays(7))))
                .isEqualTo(NightState.BEYOND);
    }

    @Test
    void the_rule_of_the_night_counts_and_none_before_the_first() {
        var later = new NightRuleDetails(chrc, JULY.plusDays(2), 0, 0, "a later law");
        var before = home("A", "", LocalDate.of(2025, 7, 28), 20);

        assertThat(abroad(rule, before).of(before).get(0).state()).isEqualTo(NightState.NO_RULE);
        var both = new NightsAbroad(List.of(), List.of(rule, later));
        assertThat(both.of(home("A", "", JULY, 2)).get(0).state()).isEqualTo(NightState.WITHIN);
        assertThat(both.of(home("A", "", JULY, 3)).get(0).state()).isEqualTo(NightState.BEYOND);
    }

    @Test
    void a_home_without_guests_has_no_nights_and_one_without_days_those_of_the_home_stay() {
        var details = details("A", "", null, null, List.of(), List.of());
        var stay = new StayPeriod(JULY, JULY.plusDays(5));
        assertThat(abroad(rule).of(new NightsAbroad.Home(SheetId.next(), chrc, details, stay)))
                .isEmpty();
        var guests = details("A", "", null, null, List.of(TravellerId.next()), List.of());
        assertThat(abroad(rule)
                        .of(new NightsAbroad.Home(SheetId.next(), chrc, guests, stay))
                        .get(0)
                        .nights())
                .isEqualTo(5);
    }

    @Test
    void what_a_sheet_said_before_is_not_counted_beside_what_it_says_now() {
        var before = home("A", "", JULY, 7);
        var now = new NightsAbroad.Home(
                before.sheet(), chrc, home("A", "", JULY.plusDays(20), 3).details(), null);

        assertThat(abroad(rule, before).of(now).get(0).nights()).isEqualTo(3);
    }

    private NightState state(NightsAbroad.Home home) {
        return abroad(rule).of(home).get(0).state();
    }

    private static NightsAbroad abroad(NightRuleDetails rule, NightsAbroad.Home... homes) {
        return new NightsAbroad(List.of(homes), List.of(rule));
    }

    private NightsAbroad.Home home(String name, String address, LocalDate from, int nights, LocalDate... cardsUntil) {
        var cards = java.util.Arrays.stream(cardsUntil)
                .map(until -> new AdultCard("Jo", "123456/7", until))
                .toList();
        var guest = TravellerId.next();
        return new NightsAbroad.Home(
                SheetId.next(), chrc, details(name, address, from, from.plusDays(nights), List.of(guest), cards), null);
    }

    private static HomeDetails details(
            String name,
            String address,
            LocalDate from,
            LocalDate until,
            List<TravellerId> guests,
            List<AdultCard> cards) {
        return new HomeDetails(name, address, "", "", "", "", "", from, until, guests, false, "", cards);
    }
}
