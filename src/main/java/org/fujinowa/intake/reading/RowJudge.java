package org.fujinowa.intake.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fujinowa.shared.Folding;

/** Tells the rows of a table that are no data: totals, notes, examples, a heading again, numbers without an entry. */
final class RowJudge {

    private static final Pattern TOTAL =
            Pattern.compile("(?:合計|総計|小計|計|総数|合計人数|人数計|平均|total|grandtotal|subtotal)[:：]?[\\d名人件泊円,.()]*");
    private static final Pattern NOTE = Pattern.compile(
            "(?:[※＊*]|備考|[(（]?注(?:[)）:：意0-9]|$)|以上[。.]?$|note[s]?[: ]|note[s]?$|remarks?[: ]|凡例|連絡先[:：]).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern EXAMPLE = Pattern.compile(
            "[（(【\\[]?(?:記入例|例|見本|サンプル|example|sample|e\\.g\\.)[）)】\\]]?[:： ]?.{0,4}", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NUMBERING = Set.of("no", "no.", "№", "番号", "#", "連番", "通し番号", "順", "項番", "ばんごう");
    private static final int FEW = 2;

    private final List<String> folded;
    private final long headed;

    RowJudge(List<Heading> headings) {
        folded = headings.stream().map(heading -> Folding.fold(heading.text())).toList();
        headed = folded.stream().filter(heading -> !heading.isEmpty()).count();
    }

    /** The reason why a row is no data; empty for data. In doubt it is data: a person sees it in the preview. */
    Optional<String> whyNotData(RawRow row) {
        String first = row.first().text().strip();
        if (isHeadingAgain(row)) {
            return Optional.of("intake.row.heading-again");
        }
        if (TOTAL.matcher(Folding.fold(first)).matches()) {
            return Optional.of("intake.row.total");
        }
        if (EXAMPLE.matcher(first).matches()) {
            return Optional.of("intake.row.example");
        }
        if (headed > FEW && row.filled() <= FEW && NOTE.matcher(first).matches()) {
            return Optional.of("intake.row.note");
        }
        if (isOnlyNumbered(row)) {
            return Optional.of("intake.row.only-numbered");
        }
        return Optional.empty();
    }

    /** Most cells of the row are the heading of their column; it stops looking as soon as that cannot be any more. */
    private boolean isHeadingAgain(RawRow row) {
        int filled = row.filled();
        int same = 0;
        int other = 0;
        for (int column = 0; column < row.cells().size() && other * 2 < filled; column++) {
            if (!row.cell(column).isBlank()) {
                boolean equal = column < folded.size()
                        && !folded.get(column).isEmpty()
                        && folded.get(column)
                                .equals(Folding.fold(row.cell(column).text()));
                same += equal ? 1 : 0;
                other += equal ? 0 : 1;
            }
        }
        return same >= 2 && other * 2 < filled;
    }

    private boolean isOnlyNumbered(RawRow row) {
        if (row.filled() != 1 || headed < 2) {
            return false;
        }
        for (int column = 0; column < folded.size(); column++) {
            if (!row.cell(column).isBlank()) {
                return NUMBERING.contains(folded.get(column));
            }
        }
        return false;
    }
}
