package org.fujinowa.reciprocity.rest;

import java.util.Arrays;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.Ledger;
import org.fujinowa.reciprocity.LedgerGrouping;
import org.fujinowa.reciprocity.LedgerQuery;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.rest.Refusal;
import org.jspecify.annotations.Nullable;

/** Which ledger an address asks for, and its rows page by page. */
final class LedgerPages {

    private LedgerPages() {}

    /** The rows have one order and are not searched. */
    private static void refuseWhatIsNotAsked(ListRequest request) {
        if (!request.search().isEmpty() || !request.sort().isEmpty() || request.descending()) {
            throw new RuleViolation("shared.bad-filter", "search, sort, order");
        }
    }

    /** The rows of the page asked for. */
    static LedgerJson page(Ledger ledger, ListRequest request) {
        var rows = ledger.rows();
        var begin = request.cursor().isEmpty() ? 0 : begin(request.cursor());
        var end = Math.min(rows.size(), begin + request.size());
        var shown = begin >= rows.size() ? rows.subList(0, 0) : rows.subList(begin, end);
        return new LedgerJson(
                shown.stream().map(LedgerLine::of).toList(),
                end < rows.size() && !shown.isEmpty() ? String.valueOf(end) : null,
                rows.size(),
                LedgerLine.of(ledger.whole()),
                ledger.firstYear(),
                ledger.lastYear());
    }

    private static int begin(String cursor) {
        if (!cursor.matches("\\d{1,8}")) {
            throw new RuleViolation("shared.bad-cursor");
        }
        return Integer.parseInt(cursor);
    }

    /**
     * The ledger that the address asks for.
     *
     * @throws Refusal 400 for what cannot be read
     */
    static LedgerQuery query(ListRequest request) {
        refuseWhatIsNotAsked(request);
        var asked = request.filters();
        var programme = asked.get("programme");
        var partner = asked.get("partner");
        return new LedgerQuery(
                grouping(asked.getOrDefault("by", LedgerGrouping.YEAR.name())),
                programme == null ? null : ProgrammeId.of(programme),
                partner == null ? null : PartnerId.of(partner),
                year("from", asked.get("from")),
                year("until", asked.get("until")),
                truth(asked.getOrDefault("planned", "false")));
    }

    private static LedgerGrouping grouping(String word) {
        return Arrays.stream(LedgerGrouping.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(() -> unreadable("by"));
    }

    private static @Nullable Integer year(String name, @Nullable String word) {
        if (word != null && !word.matches("[12]\\d{3}")) {
            throw unreadable(name);
        }
        return word == null ? null : Integer.valueOf(word);
    }

    private static boolean truth(String word) {
        if (!"true".equals(word) && !"false".equals(word)) {
            throw unreadable("planned");
        }
        return "true".equals(word);
    }

    private static Refusal unreadable(String parameter) {
        return new Refusal(Refusal.BAD_REQUEST, "api.parameter-unreadable", parameter);
    }
}
