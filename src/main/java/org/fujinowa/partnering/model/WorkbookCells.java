package org.fujinowa.partnering.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.documents.SheetReader;
import org.fujinowa.partnering.CellFault;
import org.fujinowa.partnering.TravellerId;
import org.fujinowa.people.Answer;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Texts;
import org.jspecify.annotations.Nullable;

/** One row of a workbook that somebody filled in, cell by cell by the names of its columns; what cannot be read is noted. */
final class WorkbookCells {

    private static final long MINUTES_OF_A_DAY = 1_440;

    private final WorkbookTable<?> table;
    private final int row;
    private final int columns;
    private final List<String> cells;
    private final Texts texts;
    private final List<CellFault> faults = new ArrayList<>();

    /** @param columns how many the file has: one from before a column was invented says nothing about it */
    WorkbookCells(WorkbookTable<?> table, int row, int columns, List<String> cells, Texts texts) {
        this.table = table;
        this.row = row;
        this.columns = columns;
        this.cells = cells;
        this.texts = texts;
    }

    List<CellFault> faults() {
        return faults;
    }

    /** Whether the file has that column at all. */
    boolean has(String name) {
        return table.column(name) < columns;
    }

    String text(String name) {
        int column = table.column(name);
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    String needed(String name) {
        if (text(name).isBlank()) {
            fault(name, "form.required");
        }
        return text(name);
    }

    @Nullable
    LocalDate day(String name) {
        try {
            return text(name).isBlank() ? null : LocalDate.parse(text(name).replaceAll("[/.]", "-"));
        } catch (DateTimeException unreadable) {
            fault(name, "partnering.workbook.not-a-day");
            return null;
        }
    }

    /** A time of the day such as 9:05; a spreadsheet hands over a fraction of the day where somebody typed a time. */
    String time(String name) {
        var written = needed(name);
        var fraction = written.matches("0?\\.\\d+") ? Double.parseDouble(written) : -1;
        if (fraction >= 0) {
            var time =
                    java.time.LocalTime.ofSecondOfDay(Math.round(fraction * MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY * 60);
            return time.toString();
        }
        if (!written.isBlank() && !written.matches("([01]?\\d|2[0-3]):[0-5]\\d")) {
            fault(name, "partnering.not-a-time");
        }
        return written;
    }

    /** The zone of a clock. */
    String zone(String name) {
        var written = needed(name);
        if (!written.isBlank() && !java.time.ZoneId.getAvailableZoneIds().contains(written)) {
            fault(name, "partnering.workbook.unknown-word");
        }
        return written;
    }

    @Nullable
    Boolean yesNo(String name) {
        var written = text(name);
        if (WorkbookWords.means(written, "shared.yes")) {
            return true;
        }
        if (!written.isBlank() && !WorkbookWords.means(written, "shared.no")) {
            fault(name, "partnering.workbook.unknown-word");
        }
        return written.isBlank() ? null : Boolean.FALSE;
    }

    <E extends Enum<E>> E constant(String name, E[] constants, E otherwise) {
        return text(name).isBlank()
                ? otherwise
                : WorkbookWords.constant(text(name), constants).orElseGet(() -> {
                    fault(name, "partnering.workbook.unknown-word");
                    return otherwise;
                });
    }

    /** Each thing in the cell as the function reads it; none where it says "none" or "some". */
    <T> List<T> things(String name, Function<String, java.util.Optional<T>> read) {
        if (saysOnly(name, Answer.NONE) || saysOnly(name, Answer.SOME)) {
            return List.of();
        }
        return WorkbookLists.pieces(text(name)).stream()
                .map(piece -> read.apply(piece).orElseGet(() -> {
                    fault(name, "partnering.workbook.unknown-word");
                    return null;
                }))
                .filter(Objects::nonNull)
                .toList();
    }

    <E extends Enum<E>> List<E> constants(String name, E[] constants) {
        return things(name, piece -> WorkbookWords.constant(WorkbookLists.plain(piece), constants));
    }

    List<String> words(String name) {
        return WorkbookLists.pieces(text(name)).stream()
                .map(WorkbookLists::plain)
                .toList();
    }

    Answer answer(String name, List<?> things) {
        if (saysOnly(name, Answer.NONE)) {
            return Answer.NONE;
        }
        return things.isEmpty() && !saysOnly(name, Answer.SOME) ? Answer.NOT_ANSWERED : Answer.SOME;
    }

    /** Who travels, by their names; by their keys where two have one name. */
    List<TravellerId> travellers(String name, List<Choice> known) {
        return words(name).stream()
                .map(word -> {
                    var meant = known.stream()
                            .filter(choice -> choice.id().equals(word)
                                    || Folding.fold(choice.label(texts.language()))
                                            .equals(Folding.fold(word)))
                            .toList();
                    if (meant.size() != 1) {
                        fault(name, "partnering.workbook.unknown-traveller");
                    }
                    return meant.size() == 1 ? TravellerId.of(meant.get(0).id()) : null;
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** The names of these, as {@link #travellers} reads them. */
    static String names(List<TravellerId> travellers, List<Choice> known, Texts texts) {
        var labels = known.stream()
                .collect(Collectors.groupingBy(
                        choice -> Folding.fold(choice.label(texts.language())), Collectors.counting()));
        return WorkbookLists.words(travellers.stream()
                .map(one -> known.stream()
                        .filter(choice -> choice.id().equals(one.toString()))
                        .map(choice -> choice.label(texts.language()))
                        .filter(label -> labels.get(Folding.fold(label)) == 1)
                        .findFirst()
                        .orElse(one.toString()))
                .toList());
    }

    private boolean saysOnly(String name, Answer answer) {
        return WorkbookWords.means(text(name), Kebab.key(answer));
    }

    void fault(String name, String key) {
        faults.add(new CellFault(
                SheetReader.address(row, table.column(name)),
                table.called(this),
                table.heading(texts, name),
                key,
                text(name)));
    }
}
