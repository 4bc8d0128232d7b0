package org.fujinowa.shared.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fujinowa.shared.Folding;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * Gives a PrimeFaces table the rows of a short list, sorted and filtered by what its columns say to the reader. The rows are
 * read anew for every request: how the list is sorted and filtered travels with the page, the rows do not.
 */
public final class ShortTable<ROW> extends LazyDataModel<ROW> {

    private final transient Supplier<List<ROW>> source;
    private final transient Comparator<String> order;
    private final transient Map<String, Function<ROW, String>> columns = new LinkedHashMap<>();
    private transient @Nullable List<ROW> rows;

    /**
     * @param source reads all rows
     * @param locale by whose alphabet to sort
     */
    public ShortTable(Supplier<List<ROW>> source, Locale locale) {
        this.source = source;
        this.order = Collator.getInstance(locale)::compare;
    }

    /** Adds a column: its {@code field} on the page, and what it says of a row. */
    public ShortTable<ROW> column(String field, Function<ROW, String> says) {
        columns.put(field, says);
        return this;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return found(filters).size();
    }

    /** All rows that are left; a short list has one page. */
    @Override
    public List<ROW> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        var found = found(filters);
        setRowCount(found.size());
        return sorting.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(sort -> found.stream().sorted(by(sort)).toList())
                .orElse(found);
    }

    private List<ROW> found(Map<String, FilterMeta> filters) {
        if (rows == null) {
            rows = source.get();
        }
        return rows.stream()
                .filter(row -> filters.values().stream().allMatch(filter -> suits(filter, row)))
                .toList();
    }

    private boolean suits(FilterMeta filter, ROW row) {
        return !filter.isActive()
                || Folding.fold(column(filter.getField()).apply(row))
                        .contains(Folding.fold(filter.getFilterValue().toString()));
    }

    private Comparator<ROW> by(SortMeta sort) {
        var ascending = Comparator.comparing(column(sort.getField()), order);
        return sort.getOrder().isDescending() ? ascending.reversed() : ascending;
    }

    private Function<ROW, String> column(String field) {
        var column = columns.get(field);
        if (column == null) {
            throw new IllegalArgumentException("No column %s among %s.".formatted(field, columns.keySet()));
        }
        return column;
    }
}
