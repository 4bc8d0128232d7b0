package org.fujinowa.reciprocity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.reciprocity.ReciprocityExamples.gift;
import static org.fujinowa.reciprocity.ReciprocityExamples.opening;
import static org.fujinowa.shared.Alter.with;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.programme.Direction;
import org.fujinowa.reciprocity.GiftId;
import org.fujinowa.reciprocity.LedgerDoubt;
import org.fujinowa.reciprocity.LedgerGrouping;
import org.fujinowa.reciprocity.LedgerQuery;
import org.fujinowa.reciprocity.LedgerRow;
import org.fujinowa.reciprocity.OpeningId;
import org.fujinowa.reciprocity.Tally;
import org.fujinowa.reciprocity.model.Gift;
import org.fujinowa.reciprocity.model.Opening;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.junit.jupiter.api.Test;

class ReciprocityLedgerTest {

    private static final LedgerQuery EVERYTHING = LedgerQuery.everything();

    private final Exchange exchange = new Exchange(
            Clock.fixed(LocalDate.of(2027, 12, 1).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    @Test
    void counts_who_took_part_and_where_they_slept() {
        var june = exchange.leg(Direction.INBOUND, LocalDate.of(2027, 6, 28));
        var chloe = exchange.student(june, "Bennett", "Chloe");
        exchange.student(june, "Harper", "Liam");
        exchange.withdraw(exchange.student(june, "Walsh", "Ruby"));
        var chiba = exchange.family("Chiba");
        exchange.place(june, chloe, chiba, PlacementState.CONFIRMED, 4);

        var ledger = exchange.ledger.read(EVERYTHING);

        assertThat(ledger.rows()).singleElement().satisfies(row -> {
            assertThat(row.labelJa()).isEqualTo("2027");
            assertThat(row.here()).isEqualTo(Tally.guests(2, 4 + 6));
            assertThat(row.there()).isEqualTo(Tally.none());
        });
    }

    @Test
    void a_home_is_named_for_what_has_happened_only_once_its_placement_is_confirmed() {
        var june = exchange.leg(Direction.INBOUND, LocalDate.of(2027, 6, 28));
        var chloe = exchange.student(june, "Bennett", "Chloe");
        exchange.place(june, chloe, exchange.family("Chiba"), PlacementState.DRAFT, 6);

        assertThat(exchange.ledger
                        .read(with(EVERYTHING, "by", LedgerGrouping.FAMILY))
                        .rows())
                .extracting(LedgerRow::key)
                .containsExactly("");
    }

    @Test
    void a_delegation_that_has_yet_to_come_home_counts_only_where_asked_for() {
        exchange.student(exchange.leg(Direction.OUTBOUND, LocalDate.of(2028, 7, 24)), "Chiba", "Minato");

        assertThat(exchange.ledger.read(EVERYTHING).isEmpty()).isTrue();
        var ledger = exchange.ledger.read(with(EVERYTHING, "planned", true));
        assertThat(ledger.whole().there()).isEqualTo(Tally.guests(1, 6));
        assertThat(ledger.rows()).extracting(LedgerRow::planned).containsExactly(true);
    }

    @Test
    void entries_by_hand_are_counted_with_their_sources_unless_they_say_no() {
        enter(2016, 5, null, true);
        enter(2016, 50, 500, false);
        enter(2018, 8, 24, true);

        var ledger = exchange.ledger.read(EVERYTHING);

        assertThat(ledger.whole().here()).isEqualTo(Tally.guests(5, null).plus(Tally.guests(8, 24)));
        assertThat(ledger.openings()).hasSize(2);
        assertThat(ledger.firstYear()).isEqualTo(2016);
        assertThat(exchange.ledger.read(with(EVERYTHING, "from", 2017)).openings())
                .hasSize(1);
    }

    @Test
    void an_entry_for_a_leg_with_records_is_told() {
        enter(2027, 9, null, true);
        exchange.student(exchange.leg(Direction.INBOUND, LocalDate.of(2027, 6, 28)), "Bennett", "Chloe");

        assertThat(exchange.ledger.read(EVERYTHING).doubts())
                .containsExactly(new LedgerDoubt(exchange.chrc, 2027, Direction.INBOUND));
    }

    @Test
    void a_pair_is_called_by_both_names_and_has_its_gifts() {
        var chloe = exchange.student(exchange.leg(Direction.INBOUND, LocalDate.of(2027, 6, 28)), "Bennett", "Chloe");
        var minato = exchange.student(exchange.leg(Direction.OUTBOUND, LocalDate.of(2027, 7, 24)), "Chiba", "Minato");
        var twin = exchange.twinRegister.pair(chloe, minato);
        exchange.gifts.add(new Gift(GiftId.next(), with(gift(2026, 500), "twin", twin)));

        var ledger = exchange.ledger.read(with(EVERYTHING, "by", LedgerGrouping.PAIR));

        assertThat(ledger.rows()).singleElement().satisfies(row -> {
            assertThat(row.labelEn()).isEqualTo("Chloe Bennett ↔ Minato Chiba (2027)");
            assertThat(row.here().gifts()).isEqualTo(1);
            assertThat(row.nightsMore()).isZero();
        });
    }

    @Test
    void a_reviewer_reads_numbers_and_no_names_and_who_takes_a_file_is_noted() {
        var reviewer = Caller.job("onodera", Permission.VIEW_LEDGER);

        exchange.caller.actingAs(reviewer, () -> exchange.ledger.take(EVERYTHING, "xlsx"));

        assertThat(exchange.audit.lines()).containsExactly("EXPORTED Ledger file:  -> xlsx");
        assertThatThrownBy(() -> exchange.caller.actingAs(
                        reviewer, () -> exchange.ledger.read(with(EVERYTHING, "by", LedgerGrouping.FAMILY))))
                .isInstanceOf(AccessDenied.class);
    }

    private void enter(int year, int heads, @org.jspecify.annotations.Nullable Integer nights, boolean counted) {
        exchange.openings.add(new Opening(
                OpeningId.next(), with(opening(year, Direction.INBOUND, heads, nights), "counted", counted)));
    }
}
