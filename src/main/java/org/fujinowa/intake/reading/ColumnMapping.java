package org.fujinowa.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.shared.Folding;

/**
 * Which column is which field; proposed by {@link ColumnGuess}, corrected by a person.
 *
 * @param matches in order of columns; a field has at most one column and a column at most one field
 */
public record ColumnMapping(List<ColumnMatch> matches) {

    private static final int SAID_BY_A_PERSON = 100;

    /** @throws IllegalArgumentException if a column or a field is named twice */
    public ColumnMapping {
        matches = List.copyOf(matches);
        if (matches.stream().map(ColumnMatch::column).distinct().count() < matches.size()
                || matches.stream().map(ColumnMatch::field).distinct().count() < matches.size()) {
            throw new IllegalArgumentException("A column or a field is named twice in %s.".formatted(matches));
        }
    }

    /** The column of a field, if it has one. */
    public OptionalInt column(String field) {
        return matches.stream()
                .filter(match -> match.field().equals(field))
                .mapToInt(ColumnMatch::column)
                .findFirst();
    }

    /** What is said of a column, if anything. */
    public Optional<ColumnMatch> at(int column) {
        return matches.stream().filter(match -> match.column() == column).findFirst();
    }

    /** The cell of a field in a row; empty if no column is the field. */
    public RawCell cell(RawRow row, String field) {
        var column = column(field);
        return column.isPresent() ? row.cell(column.getAsInt()) : RawCell.EMPTY;
    }

    /** The mapping after a person said that a column is a field; what either was before is forgotten. */
    public ColumnMapping with(int column, String field) {
        var others =
                without(column).matches.stream().filter(match -> !match.field().equals(field));
        return new ColumnMapping(Stream.concat(others, Stream.of(new ColumnMatch(column, field, SAID_BY_A_PERSON)))
                .sorted(Comparator.comparingInt(ColumnMatch::column))
                .toList());
    }

    /** The mapping after a person said that a column is nothing to us. */
    public ColumnMapping without(int column) {
        return new ColumnMapping(
                matches.stream().filter(match -> match.column() != column).toList());
    }

    /** The mapping as it can be kept until next year: the field of each folded heading, wherever its column then stands. */
    public Map<String, String> toRemember(List<String> headings) {
        return matches.stream()
                .filter(match -> !Folding.fold(headings.get(match.column())).isEmpty())
                .collect(Collectors.toMap(
                        match -> Folding.fold(headings.get(match.column())), ColumnMatch::field, (one, other) -> one));
    }

    /** The mapping of a new table by what was remembered of an old one. */
    public static ColumnMapping remembered(Map<String, String> fields, List<String> headings) {
        var matches = new ArrayList<ColumnMatch>();
        var open = new HashMap<>(fields);
        for (int column = 0; column < headings.size(); column++) {
            String field = open.remove(Folding.fold(headings.get(column)));
            if (field != null) {
                matches.add(new ColumnMatch(column, field, SAID_BY_A_PERSON));
            }
        }
        return new ColumnMapping(matches);
    }
}
