package org.fujinowa.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fujinowa.intake.reading.FoundTable.LeftOut;
import org.fujinowa.shared.RuleViolation;

/** Finds the table in a sheet that has a title, notes, blank rows and merged cells around it. */
public final class HeaderFinder {

    private static final int ROWS_TO_LOOK_AT = 60;

    private final List<HeadingMatch> matches;

    /** @param fields those that the import knows; their synonyms tell a heading from a title */
    public HeaderFinder(List<Field> fields) {
        matches = HeadingMatch.ofAll(fields);
    }

    /** The place, in the list of sheets, of the one that has the most headings we know; the first of equals. */
    public int best(RawFile file) {
        return IntStream.range(0, file.tables().size())
                .boxed()
                .max(Comparator.<Integer>comparingInt(i -> most(file.tables().get(i)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    /**
     * The table of a sheet. Where no heading is known, the first row with the most texts is taken for the heading, so that
     * a person can map the columns by hand.
     *
     * @throws RuleViolation {@code intake.file.only-heading} if nothing stands below it
     */
    public FoundTable find(RawTable sheet) {
        var rows = sheet.rows();
        int at = headingAt(rows);
        var headings = headings(rows, at);
        int below = at + 1;
        if (below < rows.size() && isSecondLine(rows.get(at), rows.get(below))) {
            headings = withSecondLine(rows.get(at), rows.get(below));
            below++;
        }
        var judge = new RowJudge(headings);
        var data = new ArrayList<RawRow>();
        var leftOut = new ArrayList<LeftOut>();
        for (RawRow row : rows.subList(below, rows.size())) {
            judge.whyNotData(row).ifPresentOrElse(reason -> leftOut.add(new LeftOut(row, reason)), () -> data.add(row));
        }
        if (data.isEmpty()) {
            throw new RuleViolation("intake.file.only-heading", sheet.name());
        }
        return new FoundTable(
                sheet,
                rows.get(below - 1).number(),
                headings.stream().map(Heading::shown).toList(),
                known(headings),
                data,
                leftOut);
    }

    private int most(RawTable sheet) {
        return sheet.rows().stream()
                .limit(ROWS_TO_LOOK_AT)
                .mapToInt(row -> known(plain(row)))
                .max()
                .orElse(0);
    }

    private int headingAt(List<RawRow> rows) {
        int best = 0;
        int mostKnown = -1;
        int mostTexts = -1;
        for (int i = 0; i < Math.min(rows.size(), ROWS_TO_LOOK_AT); i++) {
            int known = known(plain(rows.get(i)));
            int texts = texts(rows.get(i));
            if (known > mostKnown || (known == 0 && mostKnown == 0 && texts > mostTexts)) {
                best = i;
                mostKnown = known;
                mostTexts = texts;
            }
        }
        return best;
    }

    private static int texts(RawRow row) {
        return (int) row.cells().stream()
                .filter(cell -> cell.kind() == RawCell.Kind.TEXT)
                .count();
    }

    /** How many different fields have a heading in this row. */
    private int known(List<Heading> headings) {
        var readings = headings.stream()
                .map(Heading::readings)
                .filter(reading -> !reading.isEmpty())
                .toList();
        return (int) matches.stream()
                .filter(match -> readings.stream().anyMatch(reading -> match.of(reading) >= HeadingMatch.KNOWN))
                .count();
    }

    private static List<Heading> plain(RawRow row) {
        return row.cells().stream()
                .map(cell -> new Heading("", cell.kind() == RawCell.Kind.TEXT ? cell.text() : ""))
                .toList();
    }

    /** With the line above, if that is one of wider cells: a merged cell keeps its text in its first column only. */
    private static List<Heading> headings(List<RawRow> rows, int at) {
        RawRow row = rows.get(at);
        if (at == 0
                || rows.get(at - 1).number() != row.number() - 1
                || rows.get(at - 1).filled() < 2) {
            return plain(row);
        }
        RawRow above = rows.get(at - 1);
        var headings = new ArrayList<Heading>();
        String group = "";
        for (int column = 0; column < Math.max(row.cells().size(), above.cells().size()); column++) {
            group = above.cell(column).isBlank() ? group : above.cell(column).text();
            String own = row.cell(column).text();
            headings.add(own.isEmpty() ? new Heading("", above.cell(column).text()) : new Heading(group, own));
        }
        return headings;
    }

    /** A line of narrower headings below the row: only known words, and none where data would have to stand. */
    private boolean isSecondLine(RawRow row, RawRow below) {
        int known = 0;
        for (int column = 0; column < below.cells().size(); column++) {
            RawCell cell = below.cell(column);
            if (cell.isBlank()) {
                continue;
            }
            boolean ofWiderCell =
                    row.cell(column).isBlank() || row.cell(column + 1).isBlank();
            if (cell.kind() != RawCell.Kind.TEXT || !ofWiderCell) {
                return false;
            }
            known += known(List.of(new Heading(groupAt(row, column), cell.text())));
        }
        return known > 0;
    }

    private static List<Heading> withSecondLine(RawRow row, RawRow below) {
        var headings = new ArrayList<Heading>();
        for (int column = 0; column < Math.max(row.cells().size(), below.cells().size()); column++) {
            headings.add(
                    below.cell(column).isBlank()
                            ? new Heading("", row.cell(column).text())
                            : new Heading(
                                    groupAt(row, column), below.cell(column).text()));
        }
        return headings;
    }

    private static String groupAt(RawRow row, int column) {
        int at = column;
        while (at > 0 && row.cell(at).isBlank()) {
            at--;
        }
        return row.cell(at).text();
    }
}
