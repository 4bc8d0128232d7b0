package org.fujinowa.reciprocity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fujinowa.reciprocity.CostCurrency;
import org.fujinowa.reciprocity.CostDetails;
import org.fujinowa.reciprocity.Ledger;
import org.fujinowa.reciprocity.LedgerGrouping;
import org.fujinowa.reciprocity.LedgerRow;
import org.fujinowa.reciprocity.Tally;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.web.CurrentTexts;

/** Says amounts, rows and the balance in the reader's words. */
@Named("ledgerWords")
@RequestScoped
public class LedgerWords {

    private CurrentTexts texts;

    /** For the CDI proxy. */
    protected LedgerWords() {}

    @Inject
    public LedgerWords(CurrentTexts texts) {
        this.texts = texts;
    }

    /** What a row is about: 2019年, the name of a family, or that it belongs to none. */
    public String label(LedgerGrouping by, LedgerRow row) {
        if (row.key().isEmpty()) {
            return texts.of("reciprocity.ledger.none." + by.name().toLowerCase(java.util.Locale.ROOT));
        }
        if (by == LedgerGrouping.YEAR) {
            return texts.of("reciprocity.year", row.key());
        }
        return texts.language() == Language.JA ? row.labelJa() : row.labelEn();
    }

    /** An amount with its currency: JPY 120,000. */
    public String amount(CostCurrency currency, long minor) {
        var format = NumberFormat.getInstance(texts.language().locale());
        format.setMinimumFractionDigits(currency.decimals());
        format.setMaximumFractionDigits(currency.decimals());
        return currency.name() + " " + format.format(currency.amount(minor));
    }

    /** The amount of a cost with its currency. */
    public String amount(CostDetails cost) {
        return amount(cost.currency(), cost.minor());
    }

    /** Every amount that a side paid, currency by currency. */
    public List<String> costs(Tally tally) {
        return tally.costs().entrySet().stream()
                .map(entry -> amount(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** How many gifts a side gave and what they are worth, as far as known; empty for none. */
    public String gifts(Tally tally) {
        if (tally.gifts() == 0) {
            return "";
        }
        return tally.gifts() == tally.giftsWithoutValue()
                ? texts.of("reciprocity.gifts", tally.gifts())
                : texts.of("reciprocity.gifts-worth", tally.gifts(), amount(CostCurrency.JPY, tally.giftYen()));
    }

    /** The nights that a side gave, and whether there are more that nobody knows. */
    public String nights(Tally tally) {
        var known = NumberFormat.getInstance(texts.language().locale()).format(tally.nights());
        if (tally.headsWithoutNights() == 0) {
            return known;
        }
        return tally.nights() == 0
                ? texts.of("reciprocity.nights-unknown")
                : texts.of("reciprocity.nights-partly", tally.nights());
    }

    /** How many nights more our side gave, as far as that can be said. */
    public String nightsMore(LedgerRow row) {
        if (row.allNightsKnown()) {
            return signed(row.nightsMore());
        }
        return row.here().nights() + row.there().nights() == 0
                ? texts.of("reciprocity.nights-unknown")
                : texts.of("reciprocity.more-partly", signed(row.nightsMore()));
    }

    /** A number with its sign: +84, −3, ±0. */
    public String signed(int number) {
        var digits = NumberFormat.getInstance(texts.language().locale()).format(Math.abs(number));
        return (number > 0 ? "+" : number < 0 ? "−" : "±") + digits;
    }

    /** The balance of the whole in sentences: nights, guests, gifts, costs, and what nobody knows. */
    public List<String> balance(Ledger ledger) {
        if (ledger.firstYear() == null) {
            return List.of();
        }
        var since = String.valueOf(ledger.firstYear());
        var whole = ledger.whole();
        var sentences = new ArrayList<String>();
        var nights = compared("reciprocity.balance.nights.", since, whole.nightsMore());
        sentences.add(whole.allNightsKnown() ? nights : texts.of("reciprocity.balance.as-far-as-known", nights));
        sentences.add(compared("reciprocity.balance.heads.", since, whole.headsMore()));
        if (!whole.allNightsKnown()) {
            sentences.add(texts.of(
                    "reciprocity.balance.unknown",
                    whole.here().headsWithoutNights(),
                    whole.there().headsWithoutNights()));
        }
        if (whole.here().gifts() + whole.there().gifts() > 0) {
            sentences.add(texts.of(
                    "reciprocity.balance.gifts",
                    whole.here().gifts(),
                    whole.there().gifts()));
        }
        costs(whole.here().costs(), whole.there().costs()).ifPresent(sentences::add);
        return sentences;
    }

    private String compared(String key, String since, int more) {
        return more == 0
                ? texts.of(key + "even", since)
                : texts.of(key + (more > 0 ? "more" : "less"), since, Math.abs(more));
    }

    private java.util.Optional<String> costs(Map<CostCurrency, Long> here, Map<CostCurrency, Long> there) {
        if (here.isEmpty() && there.isEmpty()) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(texts.of("reciprocity.balance.costs", amounts(here), amounts(there)));
    }

    private String amounts(Map<CostCurrency, Long> costs) {
        return costs.isEmpty()
                ? texts.of("reciprocity.balance.no-costs")
                : costs.entrySet().stream()
                        .map(entry -> amount(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(texts.of("reciprocity.and")));
    }
}
