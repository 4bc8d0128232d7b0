package org.fujinowa.reciprocity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fujinowa.documents.Column;
import org.fujinowa.documents.Sheet;
import org.fujinowa.reciprocity.CostCurrency;
import org.fujinowa.reciprocity.Ledger;
import org.fujinowa.reciprocity.LedgerRow;
import org.fujinowa.reciprocity.Tally;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/** The ledger as a table to take away: the rows, and last the whole, each thing once. */
@RequestScoped
class LedgerSheet {

    private static final int NUMBER_WIDTH = 14;

    @Inject
    private CurrentTexts texts;

    @Inject
    private LedgerWords words;

    Sheet of(Ledger ledger) {
        var currencies = Arrays.stream(CostCurrency.values())
                .filter(currency -> ledger.whole().here().cost(currency) != 0
                        || ledger.whole().there().cost(currency) != 0)
                .toList();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var row : ledger.rows()) {
            rows.add(cells(
                    words.label(ledger.query().by(), row),
                    row,
                    row.planned() ? texts.of("reciprocity.ledger.planned") : "",
                    currencies));
        }
        if (!ledger.isEmpty()) {
            rows.add(cells(texts.of("reciprocity.ledger.whole"), ledger.whole(), "", currencies));
        }
        return new Sheet(texts.of("reciprocity.ledger.title"), columns(ledger, currencies), rows);
    }

    private List<Column> columns(Ledger ledger, List<CostCurrency> currencies) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(
                texts.of("reciprocity.ledger-grouping."
                        + ledger.query().by().name().toLowerCase(java.util.Locale.ROOT)),
                30));
        for (var key : List.of(
                "here-heads",
                "here-nights",
                "there-heads",
                "there-nights",
                "nights-more",
                "here-unknown",
                "there-unknown",
                "here-gifts",
                "here-gift-yen",
                "there-gifts",
                "there-gift-yen")) {
            columns.add(Column.number(texts.of("reciprocity.sheet." + key), NUMBER_WIDTH));
        }
        for (var currency : currencies) {
            columns.add(Column.number(texts.of("reciprocity.sheet.here-cost", currency.name()), NUMBER_WIDTH));
            columns.add(Column.number(texts.of("reciprocity.sheet.there-cost", currency.name()), NUMBER_WIDTH));
        }
        columns.add(Column.text(texts.of("reciprocity.sheet.remark"), 20));
        return columns;
    }

    private static List<@Nullable Object> cells(
            String label, LedgerRow row, String remark, List<CostCurrency> currencies) {
        Tally here = row.here();
        Tally there = row.there();
        var cells = new ArrayList<@Nullable Object>(List.of(
                label,
                here.heads(),
                here.nights(),
                there.heads(),
                there.nights(),
                row.nightsMore(),
                here.headsWithoutNights(),
                there.headsWithoutNights(),
                here.gifts(),
                here.giftYen(),
                there.gifts(),
                there.giftYen()));
        for (var currency : currencies) {
            cells.add(currency.amount(here.cost(currency)));
            cells.add(currency.amount(there.cost(currency)));
        }
        cells.add(remark);
        return cells;
    }
}
